import PledgeModel

/// The words for powers of ten, by which money is counted.
enum ScaleWords {
  /// Returns the exponents that a word may mean in a language; none for any other word.
  ///
  /// - Parameters:
  ///   - word: A word without case and accents.
  ///   - languages: The languages (ISO 639-1) that the word may be of.
  static func exponents(of word: String, in languages: Set<String>) -> [Int] {
    switch word {
    // Long and short scale; English has only the short one.
    case "billion", "billions", "bln", "bilion": languages == ["en"] ? [9] : [9, 12]
    case "trillion", "trillions", "trilion": languages == ["en"] ? [12] : [12, 18]
    case "trillionen", "trillioner", "triljoner", "triljoen", "trillones": [12, 18]
    // A thousand in Spanish and Portuguese, short for a million elsewhere.
    case "mil": languages.isSubset(of: ["es", "pt", "ca", "gl"]) ? [3] : [3, 6]
    default: words[word].map { [$0] } ?? []
    }
  }

  /// Returns the power of ten at the beginning of a run of letters of a script without blanks.
  static func leading(
    _ run: Substring, in languages: Set<String>
  ) -> (exponents: [Int], rest: Substring)? {
    // 兆 is a million in some Chinese texts.
    if run.hasPrefix("兆") { return (languages.contains("zh") ? [6, 12] : [12], run.dropFirst()) }
    for (letters, exponent) in undivided where run.unicodeScalars.starts(with: letters) {
      let rest = Substring(run.unicodeScalars.dropFirst(letters.count))
      return ([exponent], rest)
    }
    return nil
  }

  /// Whether a word is a power of ten or a fraction of one, wherever it stands.
  static func isTelling(_ word: String) -> Bool {
    word.count > 3 && !exponents(of: word, in: []).isEmpty || fractions.contains(word)
  }

  private static let fractions: Set<String> = Set(
    """
    half halves quarter third thirds demi demie tiers quart halb halbe halben viertel drittel medio \
    media meia meio mezzo mezza halv halva half pol puoli
    """.split(separator: " ").map(String.init))

  private static let words: [String: Int] = Dictionary(
    rows.flatMap { exponent, row in
      row.split { $0.isWhitespace }.map { (FormToken.folded(String($0)), exponent) }
    }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(Int, String)] = [
    (
      3,
      """
      k thousand thousands mille tausend duizend tusen tusind tisíc tys тыс тысяч mii bin ribu nghìn
      """
    ),
    (5, "lakh lakhs lac लाख"),
    (
      6,
      """
      m mm mn mln mio mill milj million millions millionen millioner millón millones milhão milhões
      milione milioni miljoen miljoenen miljon miljoner miljoonaa milion miliony milionów milionů
      milijun milijuna milijonov milijonų milioane millió miljonit miljoni miljonu milyon juta triệu
      млн миллион миллиона миллионов мільйон мільйонів милион милиона εκατ εκατομμύρια مليون ملايين
      מיליון
      """
    ),
    (7, "cr crore crores करोड़"),
    (
      9,
      """
      b bn md mds mdr mdrs mrd mia mld mlrd mrld mljrd milliard milliards milliarde milliarden
      milliarder miliardo miliardi miljard miljarden miljarder miljardia miljardit miljardu miliard
      miliardy miliardów miliarda milijarda milijarde milijardi miliarde milliárd milyar miliar tỷ tỉ
      bilhão bilhões млрд миллиард миллиарда миллиардов мільярд мільярдів милиард милиарда δισ
      δισεκατομμύρια مليار مليارات מיליארד
      """
    ),
    (
      12,
      """
      t tn trn trilhão trilhões billón billones bilião biliões billionen billioner biljoen biljon
      biljoner bilioni bilionów triliun trilyon трлн триллион триллионов трильйон تريليون טריליון
      """
    ),
  ]

  /// The longer ones first, where one begins with another.
  private static let undivided: [([Unicode.Scalar], Int)] = [
    ("百", 2), ("千", 3), ("仟", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8), ("백", 2), ("천", 3),
    ("만", 4), ("억", 8), ("조", 12), ("ล้านล้าน", 12), ("แสนล้าน", 11), ("หมื่นล้าน", 10),
    ("พันล้าน", 9), ("ล้าน", 6), ("พัน", 3),
  ].map { (Array($0.0.unicodeScalars), $0.1) }
}
