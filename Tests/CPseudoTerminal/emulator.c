#include "CPseudoTerminal.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct pt_emulator {
  VTerm *terminal;
  VTermScreen *screen;
  bool cursor_shown, alternate_screen;
  int mouse;
};

static int note_property(VTermProp property, VTermValue *value, void *user) {
  pt_emulator *emulator = user;
  switch (property) {
  case VTERM_PROP_CURSORVISIBLE: emulator->cursor_shown = value->boolean; break;
  case VTERM_PROP_ALTSCREEN: emulator->alternate_screen = value->boolean; break;
  case VTERM_PROP_MOUSE: emulator->mouse = value->number; break;
  default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = note_property};

pt_emulator *pt_emulator_new(int columns, int rows) {
  pt_emulator *emulator = calloc(1, sizeof *emulator);
  if (emulator == NULL) return NULL;
  emulator->cursor_shown = true;
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, true);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, true);
  vterm_screen_reset(emulator->screen, true);
  return emulator;
}

void pt_emulator_free(pt_emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void pt_emulator_resize(pt_emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void pt_emulator_write(pt_emulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
}

size_t pt_emulator_take_output(pt_emulator *emulator, uint8_t *bytes, size_t capacity) {
  return vterm_output_read(emulator->terminal, (char *)bytes, capacity);
}

static const VTermKey keys[] = {
  [PT_KEY_ENTER] = VTERM_KEY_ENTER,         [PT_KEY_TAB] = VTERM_KEY_TAB,
  [PT_KEY_BACKSPACE] = VTERM_KEY_BACKSPACE, [PT_KEY_ESCAPE] = VTERM_KEY_ESCAPE,
  [PT_KEY_UP] = VTERM_KEY_UP,               [PT_KEY_DOWN] = VTERM_KEY_DOWN,
  [PT_KEY_LEFT] = VTERM_KEY_LEFT,           [PT_KEY_RIGHT] = VTERM_KEY_RIGHT,
  [PT_KEY_INSERT] = VTERM_KEY_INS,          [PT_KEY_DELETE] = VTERM_KEY_DEL,
  [PT_KEY_HOME] = VTERM_KEY_HOME,           [PT_KEY_END] = VTERM_KEY_END,
  [PT_KEY_PAGE_UP] = VTERM_KEY_PAGEUP,      [PT_KEY_PAGE_DOWN] = VTERM_KEY_PAGEDOWN,
};

void pt_emulator_press(pt_emulator *emulator, int key, bool shift, bool alt, bool control) {
  int modifiers = (shift ? VTERM_MOD_SHIFT : 0) | (alt ? VTERM_MOD_ALT : 0)
      | (control ? VTERM_MOD_CTRL : 0);
  VTermKey code =
      key >= PT_KEY_FUNCTION ? (VTermKey)VTERM_KEY_FUNCTION(key - PT_KEY_FUNCTION + 1) : keys[key];
  vterm_keyboard_key(emulator->terminal, code, (VTermModifier)modifiers);
}

void pt_emulator_begin_paste(pt_emulator *emulator) {
  vterm_keyboard_start_paste(emulator->terminal);
}

void pt_emulator_end_paste(pt_emulator *emulator) {
  vterm_keyboard_end_paste(emulator->terminal);
}

static pt_color color(const VTermColor *source, bool is_standard) {
  if (is_standard) return (pt_color){.kind = PT_COLOR_STANDARD};
  if (VTERM_COLOR_IS_INDEXED(source)) {
    return (pt_color){.kind = PT_COLOR_PALETTE, .index = source->indexed.idx};
  }
  return (pt_color){
    .kind = PT_COLOR_RGB, .red = source->rgb.red, .green = source->rgb.green,
    .blue = source->rgb.blue};
}

pt_cell pt_emulator_cell(const pt_emulator *emulator, int column, int row) {
  VTermScreenCell source;
  pt_cell cell = {.width = 1};
  if (!vterm_screen_get_cell(emulator->screen, (VTermPos){.row = row, .col = column}, &source)) {
    return cell;
  }
  // libvterm marks the second half of a wide character with -1.
  cell.width = source.chars[0] == (uint32_t)-1 ? 0 : source.width;
  while (cell.width > 0 && cell.scalar_count < VTERM_MAX_CHARS_PER_CELL
      && source.chars[cell.scalar_count] != 0) {
    cell.scalars[cell.scalar_count] = source.chars[cell.scalar_count];
    cell.scalar_count += 1;
  }
  cell.bold = source.attrs.bold;
  cell.italic = source.attrs.italic;
  cell.underlined = source.attrs.underline != VTERM_UNDERLINE_OFF;
  cell.blinking = source.attrs.blink;
  cell.reverse = source.attrs.reverse;
  cell.struck = source.attrs.strike;
  cell.foreground = color(&source.fg, VTERM_COLOR_IS_DEFAULT_FG(&source.fg));
  cell.background = color(&source.bg, VTERM_COLOR_IS_DEFAULT_BG(&source.bg));
  return cell;
}

void pt_emulator_cursor(const pt_emulator *emulator, int *column, int *row) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &position);
  *column = position.col;
  *row = position.row;
}

/// What a key would send in the present modes, taken away at once.
static size_t trial(pt_emulator *emulator, void (*act)(pt_emulator *), char *bytes, size_t count) {
  act(emulator);
  return vterm_output_read(emulator->terminal, bytes, count);
}

static void press_up(pt_emulator *emulator) {
  vterm_keyboard_key(emulator->terminal, VTERM_KEY_UP, VTERM_MOD_NONE);
}

pt_modes pt_emulator_modes(pt_emulator *emulator) {
  // libvterm does not tell these two modes, but what it would send tells them.
  char bytes[32];
  bool is_bracketed = trial(emulator, pt_emulator_begin_paste, bytes, sizeof bytes) > 0;
  bool is_application =
      trial(emulator, press_up, bytes, sizeof bytes) > 1 && bytes[1] == 'O';
  return (pt_modes){
    .cursor_shown = emulator->cursor_shown, .alternate_screen = emulator->alternate_screen,
    .paste_bracketed = is_bracketed, .application_cursor_keys = is_application,
    .mouse = emulator->mouse};
}
