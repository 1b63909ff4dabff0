#ifndef CCHARACTERWIDTH_H
#define CCHARACTERWIDTH_H

#include <stdint.h>

/// Returns the columns that the C library gives a character in a UTF-8 locale; -1 for one that it
/// does not print, -2 where the system has no such locale.
///
/// In C because Swift's module of the C library leaves `wcwidth` out. The locale is set for the
/// calling thread alone, and only for the call.
int cw_columns(uint32_t scalar);

#endif
