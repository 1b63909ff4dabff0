import PledgeModel

/// The signs and words by which texts name currencies.
enum CurrencyWords {
  /// Returns the currencies that a piece of a text may name; `nil` where it names none.
  static func currencies(of token: FormToken) -> Set<Currency>? {
    if let codes = words[token.folded] { return codes }
    if token.text.utf8.count == 3, Currency.codes.contains(token.text) {
      return [Currency(token.text)]
    }
    guard token.kind == .run else { return nil }
    let named = runs.first { token.text.hasPrefix($0.word) || token.text.hasSuffix($0.word) }
    return named?.codes
  }

  /// Whether a run of letters begins with a currency.
  static func isLeading(_ run: String) -> Bool { runs.contains { run.hasPrefix($0.word) } }

  private static let words: [String: Set<Currency>] = rows.split(separator: "\n").reduce(into: [:])
  {
    let parts = $1.split(separator: ":")
    let codes = parts[0].split(separator: " ").map { Currency(String($0)) }
    for word in parts[1].split(separator: " ") {
      $0[FormToken.folded(String(word)), default: []].formUnion(codes)
    }
  }

  private static let rows = """
    USD CAD AUD NZD SGD HKD TWD BBD BND BSD BZD FJD GYD JMD NAD TTD XCD ARS CLP COP CUP DOP MXN UYU:$
    USD CAD AUD NZD SGD HKD TWD BBD BND BSD BZD FJD GYD JMD NAD TTD XCD:dollar dollars dolar dólares
    USD CAD AUD NZD SGD HKD TWD:dollari dollaro dolarów dolarů доллар доллара долларов δολάρια
    USD:us us$ u$s u$ usd american américains دولار
    CAD:c$ ca$ can$ cad canadian canadiens
    AUD:a$ au$ aud australian
    NZD:nz$ nzd
    SGD:s$ sg$ sgd singapore
    HKD:hk$ hkd
    TWD:nt$ twd ntd taiwan
    EUR:€ eur euro euros eura eurų eurov evra evro eurot eurów ευρώ евро євро يورو אירו
    GBP:£ gbp pound pounds sterling livre livres pfund
    CNY JPY:¥ ￥
    JPY:yen yens
    CNY:rmb yuan yuans renminbi cny
    INR PKR LKR NPR MUR SCR:rs rupee rupees roupies ₨
    INR:₹ inr indian
    KRW:₩ won wons w krw
    BRL:r$ reais real brl
    MXN ARS CLP COP UYU DOP CUP PHP:peso pesos
    MXN:mx$ mxn
    PHP:₱ p php
    CHF:chf franken
    CHF XAF XOF XPF CDF RWF BIF DJF GNF KMF:franc francs
    XOF XAF:fcfa cfa
    SEK NOK DKK ISK CZK:kr crowns crown
    SEK NOK DKK ISK:krona kronor kroner krone krónur
    SEK:swedish mkr mdkr sek
    NOK:norwegian nok
    DKK:danish dkk
    CZK:czech kč korun koruna czk
    PLN:zł złoty złotych zloty zlotys pln
    HUF:ft forint forints huf
    RON MDL:lei leu
    BGN:лв лева leva lev bgn
    RSD:dinara динара
    KWD BHD IQD JOD LYD TND DZD RSD:dinar dinars دينار
    AED MAD:dh dhs dirham dirhams درهم
    SAR QAR OMR YER IRR:riyal riyals rial rials ريال
    SAR:sr sar
    ILS:₪ nis shekel shekels שקל שקלים
    TRY:₺ tl lira liras try
    RUB:₽ руб рублей рубля ruble rubles roubles
    UAH:₴ грн гривень гривні hryvnia hryvnias
    KZT:₸ тенге tenge
    ZAR:r rand zar
    NGN:₦ n naira ngn
    KES TZS UGX SOS:shilling shillings sh
    KES:ksh kes
    GHS:gh₵ cedi cedis
    EGP:egp جنيه
    IDR:rp rupiah idr
    MYR:rm ringgit myr
    THB:฿ baht thb บาท
    VND:₫ đồng dong vnd
    """

  /// Words at the beginning or the end of a run, the longer ones first.
  private static let runs: [(word: String, codes: Set<Currency>)] = [
    ("人民币", ["CNY"]), ("人民幣", ["CNY"]), ("美元", ["USD"]), ("美金", ["USD"]), ("ドル", ["USD"]),
    ("달러", ["USD"]), ("ดอลลาร์", ["USD"]), ("欧元", ["EUR"]), ("歐元", ["EUR"]), ("ユーロ", ["EUR"]),
    ("유로", ["EUR"]), ("日元", ["JPY"]), ("日圓", ["JPY"]), ("港元", ["HKD"]), ("港币", ["HKD"]),
    ("港幣", ["HKD"]), ("韩元", ["KRW"]), ("韓元", ["KRW"]), ("ウォン", ["KRW"]), ("台币", ["TWD"]),
    ("台幣", ["TWD"]), ("新台幣", ["TWD"]), ("英镑", ["GBP"]), ("英鎊", ["GBP"]), ("บาท", ["THB"]),
    ("円", ["JPY"]), ("원", ["KRW"]), ("元", ["CNY", "TWD", "HKD"]),
  ]
}
