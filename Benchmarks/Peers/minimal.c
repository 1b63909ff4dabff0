// The least that a list in a terminal can cost: a file's lines, drawn by ncurses.
//
// Lines are found when they are needed; nothing is parsed, sorted or added up. It is what Pledgebook
// is measured by, not a program to use. Keys: arrows, pages, Home and End, q.

#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *text;
static const char *text_end;
static const char **starts;
static long known, room;

// Finds lines until there are so many or the file ends.
static long find_lines(long wanted) {
  while (known < wanted) {
    const char *last = starts[known - 1];
    const char *end = last < text_end ? memchr(last, '\n', (size_t)(text_end - last)) : NULL;
    if (end == NULL || end + 1 >= text_end) break;
    if (known == room) {
      room *= 2;
      starts = realloc(starts, (size_t)room * sizeof *starts);
      if (starts == NULL) exit(1);
    }
    starts[known++] = end + 1;
  }
  return known;
}

static void draw_line(int row, long line, bool is_selected) {
  move(row, 0);
  clrtoeol();
  if (line >= find_lines(line + 1)) return;
  const char *start = starts[line];
  const char *end = memchr(start, '\n', (size_t)(text_end - start));
  long length = (end == NULL ? text_end : end) - start;
  if (length > 2000) length = 2000;
  if (is_selected) attron(A_REVERSE);
  // As many columns as there are; ncurses cuts what is longer.
  char line_text[2001];
  memcpy(line_text, start, (size_t)length);
  line_text[length] = '\0';
  wchar_t wide[2001];
  size_t count = mbstowcs(wide, line_text, 2000);
  if (count != (size_t)-1) mvaddnwstr(row, 0, wide, count < (size_t)COLS ? (int)count : COLS);
  if (is_selected) attroff(A_REVERSE);
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  int file = open(arguments[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0 || status.st_size == 0) return 2;
  text = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (text == MAP_FAILED) return 2;
  text_end = text + status.st_size;
  room = 1024;
  starts = malloc((size_t)room * sizeof *starts);
  if (starts == NULL) return 1;
  starts[known++] = text;

  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  long top = 0, selected = 0;
  for (;;) {
    for (int row = 0; row < LINES; row++) draw_line(row, top + row, top + row == selected);
    refresh();
    switch (getch()) {
      case 'q': endwin(); return 0;
      case KEY_DOWN: selected++; break;
      case KEY_UP: selected--; break;
      case KEY_NPAGE: selected += LINES; top += LINES; break;
      case KEY_PPAGE: selected -= LINES; top -= LINES; break;
      case KEY_HOME: selected = 0; break;
      case KEY_END: selected = find_lines(INT32_MAX) - 1; break;
    }
    long lines = find_lines(selected + LINES + 1);
    if (selected >= lines) selected = lines - 1;
    if (selected < 0) selected = 0;
    if (top > selected || top < 0) top = selected;
    if (top < selected - LINES + 1) top = selected - LINES + 1;
  }
}
