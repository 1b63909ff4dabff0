import CCurses

extension CursesScreen {
  /// Has the terminal tell of clicks and of the wheel, if its description says that it can.
  ///
  /// Terminals keep what is done with Shift to themselves, so that text can still be selected.
  public func useMouse() { pb_use_mouse() }
}
