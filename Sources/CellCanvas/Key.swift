/// A key press, as a terminal tells it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case function(Int)
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  case enter, escape, tab, backtab, backspace, delete, insert
}
