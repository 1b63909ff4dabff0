import CellCanvas
import PledgeModel
import Testing

@testable import PledgeExplorer

@Suite struct KeyTableTests {
  @Test(arguments: KeyContext.allCases)
  func `no key is bound twice`(context: KeyContext) {
    let sequences = KeyBindings.standard.bindings(in: context).flatMap(\.keys)
    #expect(Set(sequences).count == sequences.count)
  }

  @Test(arguments: KeyContext.allCases)
  func `no key that does something begins a longer sequence`(context: KeyContext) {
    let sequences = KeyBindings.standard.bindings(in: context).flatMap(\.keys)
    for sequence in sequences {
      #expect(!sequences.contains { $0 != sequence && $0.starts(with: sequence) })
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `every binding is told in both languages`(context: KeyContext) {
    for binding in KeyBindings.standard.bindings(in: context) {
      #expect(!binding.help.english.isEmpty)
      #expect(!binding.help.french.isEmpty)
    }
  }

  @Test func `keys that delete or run commands elsewhere do nothing here`() {
    for key in "dDXc!" {
      #expect(KeyBindings.standard.match([.character(key)], in: .ledger) == .none)
    }
  }

  @Test func `the first key of a sequence waits for the second`() {
    #expect(KeyBindings.standard.match([.character("s")], in: .ledger) == .prefix)
    #expect(
      KeyBindings.standard.match([.character("s"), .character("a")], in: .ledger)
        == .command(.sort(.amount)))
    #expect(KeyBindings.standard.match([.character("s"), .character("x")], in: .ledger) == .none)
  }
}
