import PledgeModel
import PledgeTesting
import Testing

/// What holds of every total, tried on random corpora.
@Suite struct CountingPropertyTests {
  private static let lenses = [Lens(), Lens("USD"), Lens("AED"), Lens("GBP", per: .year)]

  @Test(arguments: 0..<20)
  func `money inside counted money never changes a total, whoever announces it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let corpus = Corpus.random(seed: seed)
    let before = corpus.initiatives.filter { $0.headline?.figure.stated != nil }
    for whole in before.shuffled(using: &random).prefix(3) {
      guard let inside = whole.amounts.filter(\.basis.counts).randomElement(using: &random) else {
        continue
      }
      let isPart = random.once(in: 2)
      let nested = Initiative.sample(
        "nested", places: whole.places, partOf: isPart ? whole.id : nil,
        amounts: [
          .sample(
            "nested/a", 5_000_000_000, status: random.pick(MoneyStatus.allCases),
            within: isPart ? nil : inside.id)
        ])
      var larger = corpus
      larger.initiatives.insert(nested, at: random.pick(Array(corpus.initiatives.indices)))
      for lens in Self.lenses {
        let (few, many) = (Counted(corpus, lens).totals(), Counted(larger, lens).totals())
        for status in MoneyStatus.allCases {
          #expect(few.sums[status]?.units ?? 0 == many.sums[status]?.units ?? 0)
          for row in few.rows where whole.places.map({ GroupKey($0) }).contains(row.key) {
            let same = many.rows.first { $0.key == row.key }
            #expect(row.sums[status]?.units ?? 0 == same?.sums[status]?.units ?? 0)
          }
        }
        let nestedBefore = few.sums.values.reduce(0) { $0 + $1.nested }
        #expect(many.sums.values.reduce(0) { $0 + $1.nested } == nestedBefore + 1)
      }
    }
  }

  @Test(arguments: 40..<50)
  func `a lighter amount inside an initiative's own headline never changes a total`(seed: UInt64) {
    let corpus = Corpus.random(seed: seed)
    for (index, whole) in corpus.initiatives.enumerated() {
      guard let headline = whole.headline, headline.figure.stated != nil,
        let place = Basis.headlineOrder.firstIndex(of: headline.basis)
      else { continue }
      for basis in Basis.headlineOrder[(place + 1)...] + [.prior, .valuation, .statistic] {
        let amount = Amount.sample(
          AmountID(initiative: whole.id, amount: "more"), 3_000_000, basis: basis,
          within: headline.id)
        var larger = corpus
        larger.initiatives[index] = whole.with(
          partOf: whole.partOf, amounts: [amount] + whole.amounts)
        #expect(Counted(corpus).totals() == Counted(larger).totals())
      }
    }
  }

  @Test(arguments: 60..<100)
  func `a selection's total never exceeds the sum of its headlines`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let corpus = Corpus.random(seed: seed)
    let conversions = Conversions(corpus)
    for lens in [Lens(), Lens("USD"), Lens("AED")] {
      let selection = corpus.initiatives.filter { _ in random.once(in: 2) }
      let totals = Counted(corpus, lens).totals(of: selection)
      for status in MoneyStatus.allCases {
        let headlines = selection.compactMap { initiative -> Int64? in
          guard let headline = initiative.headline, headline.status == status else { return nil }
          return conversions.conversion(of: headline, of: initiative, to: lens.sumCurrency)?
            .money.units
        }
        #expect(totals.sums[status]?.units ?? 0 <= headlines.reduce(0, +))
      }
    }
  }

  @Test(arguments: 100..<120)
  func `every headline of a selection is counted or left out for one reason`(seed: UInt64) {
    let corpus = Corpus.random(seed: seed)
    for lens in Self.lenses {
      let sums = Counted(corpus, lens).totals().sums
      for status in MoneyStatus.allCases {
        let headlines = corpus.initiatives.filter { $0.headline?.status == status }.count
        let sum = sums[status] ?? Sum()
        #expect(
          sum.counted + sum.nested + sum.unquantified + sum.notConverted + sum.withoutPeriod
            == headlines)
      }
    }
  }

  @Test(arguments: 120..<128)
  func `the order of a selection does not matter`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let corpus = Corpus.random(seed: seed)
    let shuffled = corpus.initiatives.shuffled(using: &random)
    let rules = GroupingRules(corpus, withMembers: true)
    for lens in Self.lenses {
      let counted = Counted(corpus, lens)
      for grouping in Grouping.allCases {
        #expect(
          counted.totals(of: shuffled, by: grouping, withMembers: true)
            == counted.totals(by: grouping, withMembers: true))
      }
      #expect(
        counted.counting.flows(of: shuffled, rules)
          == counted.counting.flows(of: corpus.initiatives, rules))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 140..<180)
  func `circles of wholes and parts end, and none of them is counted`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var corpus = Corpus.random(seed: seed)
    let (ids, amounts) = (
      corpus.initiatives.map(\.id), corpus.initiatives.flatMap { $0.amounts.map(\.id) }
    )
    corpus.initiatives = corpus.initiatives.map { initiative in
      initiative.with(
        partOf: random.once(in: 2) ? random.pick(ids) : nil,
        amounts: initiative.amounts.map {
          $0.with(within: random.once(in: 2) ? random.pick(amounts) : nil)
        })
    }
    let counted = Counted(corpus)
    let totals = counted.totals()
    #expect(totals.initiatives == corpus.initiatives.count)
    let everything = Set(ids)
    for initiative in corpus.initiatives {
      let covers = counted.coverage.covers(of: initiative.id)
      #expect(covers[initiative.id] == nil)
      let inCircle = covers.keys.contains { counted.coverage.covers(of: $0)[initiative.id] != nil }
      let sum = counted.counting.sums(of: [initiative], in: everything).values.first
      if inCircle { #expect(sum?.counted == 0) }
    }
  }

  @Test(arguments: 180..<200)
  func `money of one status never enters the sum of another`(seed: UInt64) {
    let corpus = Corpus.random(seed: seed)
    let counted = Counted(corpus)
    let everything = Set(corpus.initiatives.map(\.id))
    let sums = counted.totals().sums
    for status in MoneyStatus.allCases {
      let alone = corpus.initiatives.filter { $0.headline?.status == status }
      let expected = sums[status].map { [status: $0] } ?? [:]
      #expect(counted.counting.sums(of: alone, in: everything) == expected)
    }
  }

  @Test(
    arguments: [Grouping.origin, .kind, .year, .month, .funder, .currency], 200..<210)
  func `where rows do not overlap, what they add is the whole`(grouping: Grouping, seed: UInt64) {
    for lens in Self.lenses {
      let totals = Counted(.random(seed: seed), lens).totals(by: grouping)
      #expect(!totals.rowsOverlap)
      let added = totals.rows.reduce(into: [MoneyStatus: Sum]()) { added, row in
        added.merge(row.shares) { $0 + $1 }
      }
      #expect(added == totals.sums)
    }
  }

  @Test(arguments: [Grouping.place, .theme], 210..<220)
  func `where rows overlap, what they add is no less than the whole`(
    grouping: Grouping, seed: UInt64
  ) {
    let totals = Counted(.random(seed: seed)).totals(by: grouping, withMembers: true)
    for (status, sum) in totals.sums {
      #expect(totals.rows.reduce(0) { $0 + ($1.shares[status]?.units ?? 0) } >= sum.units)
    }
  }

  @Test(arguments: Grouping.allCases, 220..<230)
  func `a group has by itself no less than it adds to the whole`(grouping: Grouping, seed: UInt64) {
    for row in Counted(.random(seed: seed)).totals(by: grouping).rows {
      for (status, share) in row.shares {
        #expect(row.sums[status]?.units ?? 0 >= share.units)
        #expect(row.sums[status]?.nested ?? 0 <= share.nested)
      }
    }
  }
}
