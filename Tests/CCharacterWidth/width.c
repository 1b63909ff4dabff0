#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CCharacterWidth.h"

#include <locale.h>
#include <wchar.h>

#ifdef __APPLE__
#include <xlocale.h>
#endif

int cw_columns(uint32_t scalar) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (locale == (locale_t)0) locale = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  if (locale == (locale_t)0) return -2;
  locale_t before = uselocale(locale);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  freelocale(locale);
  return columns;
}
