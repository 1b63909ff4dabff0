// What Swift cannot do of a process: code that runs in a signal's handler, and how the C library hands
// out memory.

#ifndef CPROCESS_H
#define CPROCESS_H

#include <stdbool.h>
#include <stdint.h>

// Has all threads take memory from one heap, which grows by a megabyte at a time. To be called before
// a second thread is started; nothing happens where the C library is not glibc.
//
// A thread's own heap, as glibc gives it, grows by a page at a time, each by a call of the system, and
// keeps what it has. The explorer's threads take turns more than they work side by side: without such
// heaps it needs ten megabytes less at a million announcements.
void pb_share_heap(void);

// Begins to note a signal instead of ending the process. Returns whether it does: what whoever started
// the program had ignored, as `nohup` does, stays ignored. One thread at a time calls this and the next.
bool pb_begin_noting(int32_t signal);

// Lets a signal end the process again.
void pb_end_noting(int32_t signal);

// Whether a signal came since it began to be noted.
bool pb_is_noted(int32_t signal);

// The signal that was noted last; 0 before any was.
int32_t pb_last_noted(void);

// Waits until a signal is noted. Returns its number; 0 when nothing can be waited for.
int32_t pb_next_noted(void);

#endif
