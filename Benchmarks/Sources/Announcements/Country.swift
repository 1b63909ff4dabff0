/// A country that announcements are made in, and what its money is.
struct Country {
  let code: String
  let currency: String
  let name: String

  /// From the one with the most announcements on.
  static let all: [Country] = """
    US USD America
    CN CNY China
    FR EUR France
    GB GBP Britain
    DE EUR Germany
    EU EUR Europe
    IN INR India
    CA CAD Canada
    JP JPY Japan
    KR KRW Korea
    AE AED Emirates
    SA SAR Saudi
    IL ILS Israel
    SG SGD Singapore
    AU AUD Australia
    NL EUR Nederland
    SE SEK Sverige
    CH CHF Schweiz
    ES EUR España
    IT EUR Italia
    BR BRL Brasil
    TW TWD Taiwan
    NO NOK Norge
    FI EUR Suomi
    IE EUR Éire
    BE EUR Belgique
    DK DKK Danmark
    PL PLN Polska
    AT EUR Österreich
    PT EUR Portugal
    CZ CZK Česko
    MX MXN México
    ZA ZAR Mzansi
    MY MYR Malaysia
    ID IDR Indonesia
    TH THB Thailand
    VN VND Vietnam
    TR TRY Türkiye
    QA QAR Qatar
    KW KWD Kuwait
    EG EGP Egypt
    MA MAD Maroc
    NG NGN Nigeria
    KE KES Kenya
    GH GHS Ghana
    RW RWF Rwanda
    CL CLP Chile
    CO COP Colombia
    AR ARS Argentina
    PE PEN Perú
    NZ NZD Aotearoa
    PH PHP Pilipinas
    GR EUR Elláda
    HU HUF Magyarország
    RO RON România
    BG EUR Bǎlgariya
    EE EUR Eesti
    LV EUR Latvija
    LT EUR Lietuva
    LU EUR Lëtzebuerg
    IS ISK Ísland
    UA UAH Ukraïna
    KZ KZT Qazaqstan
    """.split(separator: "\n").map { line in
      let parts = line.split(separator: " ").map(String.init)
      return Country(code: parts[0], currency: parts[1], name: parts[2])
    }
}
