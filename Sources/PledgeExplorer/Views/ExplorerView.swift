import CellCanvas
import PledgeModel
import PledgeTheme

/// The whole screen as a picture of the state.
public struct ExplorerView {
  public let state: ExplorerState

  public init(_ state: ExplorerState) { self.state = state }

  /// Returns the screen, drawn anew.
  public func frame(theme: Theme) -> Canvas {
    var canvas = Canvas(size: state.size, style: theme[.screen])
    let layout = state.layout
    guard !layout.isTooSmall else {
      drawTooSmall(on: &canvas, theme: theme)
      return canvas
    }
    StatusLines(state: state).draw(on: &canvas, in: layout, theme: theme)
    if let reader = state.reader {
      ReaderView(state: state, reader: reader).draw(on: &canvas, in: layout, theme: theme)
    } else if let composition = state.composition {
      CompositionView(state: state, composition: composition)
        .draw(on: &canvas, in: layout, theme: theme)
    } else {
      drawBoard(on: &canvas, in: layout, theme: theme)
    }
    if let overlay = state.overlay {
      OverlayView(state: state, overlay: overlay)
        .draw(on: &canvas, in: layout, theme: theme)
    }
    return canvas
  }

  private func drawBoard(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    switch state.board {
    case .ledger: drawPanes(on: &canvas, in: layout, theme: theme)
    case .compare: CompareView(state: state).draw(on: &canvas, in: layout, theme: theme)
    case .bars: BarsView(state: state).draw(on: &canvas, in: layout, theme: theme)
    case .time: TimeView(state: state).draw(on: &canvas, in: layout, theme: theme)
    case .map: MapView(state: state).draw(on: &canvas, in: layout, theme: theme)
    case .flows: FlowsView(state: state).draw(on: &canvas, in: layout, theme: theme)
    case .disputes: DisputesView(state: state).draw(on: &canvas, in: layout, theme: theme)
    }
  }

  private func drawPanes(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    if let area = layout.places {
      PlacesView(state: state).draw(on: &canvas, in: area, theme: theme)
    }
    if let area = layout.initiatives {
      InitiativesView(state: state).draw(on: &canvas, in: area, theme: theme)
    }
    if let area = layout.claims {
      ClaimsView(state: state).draw(on: &canvas, in: area, theme: theme)
    }
    if let area = layout.words {
      WordsView(state: state).draw(on: &canvas, in: area, theme: theme)
    }
  }

  /// Below the least size the screen says what is missing, as far as it has room for that.
  private func drawTooSmall(on canvas: inout Canvas, theme: Theme) {
    let least = Layout.minimum
    let say = state.phrases
    let text = say(
      "Pledgebook needs \(least.width)x\(least.height) cells; here are \(state.size.width)x\(state.size.height). q quits.",
      "Pledgebook demande \(least.width)x\(least.height) cellules ; en voici \(state.size.width)x\(state.size.height). q quitte."
    )
    canvas.write(
      StyledLine.wrap(text, width: max(1, state.size.width), .notice), in: canvas.bounds,
      theme: theme)
  }
}
