// Rows, colours and the cursor.

#include "Terminal.h"

#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

// What a cell holds at most: a character and the marks on it (CCHARW_MAX of ncurses).
enum { MOST_SCALARS = 5 };

static const wchar_t replacement = 0xFFFD;

static attr_t curses_attributes(uint8_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & 1) attributes |= A_BOLD;
  if (bits & 2) attributes |= A_DIM;
#ifdef A_ITALIC
  if (bits & 4) attributes |= A_ITALIC;
#endif
  if (bits & 8) attributes |= A_UNDERLINE;
  if (bits & 16) attributes |= A_REVERSE;
  return attributes;
}

static int columns_of(uint32_t scalar) {
  if (scalar >= 0x20 && scalar < 0x7F) return 1;
  return wcwidth((wchar_t)scalar);
}

// Makes ncurses' cells of one cell: a character with its marks for each part of its columns.
//
// Returns how many there are, one or two.
static int place(const pb_cell *cell, const uint32_t *scalars, cchar_t *places) {
  attr_t attributes = curses_attributes(cell->attributes);
  int used = 0;
  int made = 0;
  int next = 0;
  while (used < cell->width) {
    wchar_t text[MOST_SCALARS + 1] = {L' '};
    int length = 1;
    int width = 1;
    if (next < cell->scalar_count) {
      int own = columns_of(scalars[next]);
      bool fits = own > 0 && used + own <= cell->width;
      if (fits) {
        text[0] = (wchar_t)scalars[next];
        width = own;
      } else if (used == 0) {
        text[0] = replacement;
      }
      next++;
      while (next < cell->scalar_count && columns_of(scalars[next]) == 0) {
        if (fits && length < MOST_SCALARS) text[length++] = (wchar_t)scalars[next];
        next++;
      }
    }
    text[length] = L'\0';
    setcchar(&places[made++], text, attributes, cell->pair, NULL);
    used += width;
  }
  return made;
}

void pb_draw_row(int32_t row, const pb_cell *cells, int32_t count, const uint32_t *scalars) {
  static cchar_t *places = NULL;
  static int32_t room = 0;
  if (count > COLS) count = COLS;
  if (row < 0 || row >= LINES || count <= 0) return;
  if (count > room) {
    // A wide cell may have two places, and one may begin in the last column.
    cchar_t *larger = realloc(places, ((size_t)count + 1) * sizeof *places);
    if (larger == NULL) return;
    places = larger;
    room = count;
  }
  int made = 0;
  for (int32_t i = 0; i < count; i++) {
    if (cells[i].width > 0) made += place(&cells[i], scalars, places + made);
    scalars += cells[i].scalar_count;
  }
  mvadd_wchnstr(row, 0, places, made);
}

void pb_define_pair(int16_t pair, int32_t foreground, int32_t background) {
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
  init_extended_pair(pair, foreground, background);
#else
  init_pair(pair, (short)foreground, (short)background);
#endif
}

void pb_present(int32_t cursor_column, int32_t cursor_row) {
  static bool is_first = true;
  if (is_first) pb_begin_reading();  // What draws is a part of the description too.
  // Out of the screen the next refresh sets the terminal's modes, which a file has not.
  bool gathers = !isendwin();
  if (gathers) pb_begin_frame();
  bool shows = cursor_column >= 0 && cursor_row >= 0 && cursor_column < COLS && cursor_row < LINES;
  curs_set(shows ? 1 : 0);
  leaveok(stdscr, !shows);
  if (shows) move(cursor_row, cursor_column);
  refresh();
  if (gathers) pb_end_frame();
  if (is_first) pb_end_reading();
  is_first = false;
}

void pb_redraw(void) { clearok(curscr, TRUE); }
