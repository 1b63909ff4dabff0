// How the C library hands out memory.

#ifndef CHEAP_H
#define CHEAP_H

// Has all threads take memory from one heap, which grows by a megabyte at a time. To be called before
// a second thread is started; nothing happens where the C library is not glibc.
//
// A thread's own heap, as glibc gives it, grows by a page at a time, each by a call of the system, and
// keeps what it has. The explorer's threads take turns more than they work side by side: without such
// heaps it needs ten megabytes less at a million announcements.
void pb_share_heap(void);

#endif
