import PledgeModel

extension Currency {
  /// The currencies that are legal tender in each country, but for the euro and the US dollar, in
  /// which announcements are made everywhere.
  static let tender: [PlaceCode: Set<Currency>] = {
    var tender: [PlaceCode: Set<Currency>] = [:]
    for row in rows.split(separator: "\n") {
      let codes = row.split(separator: " ")
      for place in codes.dropFirst() {
        tender[PlaceCode(String(place)), default: []].insert(Currency(String(codes[0])))
      }
    }
    return tender
  }()

  /// A currency of ISO 4217, and the places of ISO 3166-1 where it is legal tender, after Unicode
  /// CLDR (supplemental data, as of 2025). Bulgaria has had the euro since 2026, Croatia since 2023.
  private static let rows = """
    AED AE
    AFN AF
    ALL AL
    AMD AM
    AOA AO
    ARS AR
    AUD AU CC CX HM KI NF NR TV
    AWG AW
    AZN AZ
    BAM BA
    BBD BB
    BDT BD
    BGN BG
    BHD BH
    BIF BI
    BMD BM
    BND BN
    BOB BO
    BRL BR
    BSD BS
    BTN BT
    BWP BW
    BYN BY
    BZD BZ
    CAD CA
    CDF CD
    CHF CH LI
    CLP CL
    CNY CN
    COP CO
    CRC CR
    CUP CU
    CVE CV
    CZK CZ
    DJF DJ
    DKK DK FO GL
    DOP DO
    DZD DZ
    EGP EG
    ERN ER
    ETB ET
    FJD FJ
    FKP FK
    GBP GB GG GS IM JE
    GEL GE
    GHS GH
    GIP GI
    GMD GM
    GNF GN
    GTQ GT
    GYD GY
    HKD HK
    HNL HN
    HTG HT
    HUF HU
    IDR ID
    ILS IL PS
    INR BT IN
    IQD IQ
    IRR IR
    ISK IS
    JMD JM
    JOD JO PS
    JPY JP
    KES KE
    KGS KG
    KHR KH
    KMF KM
    KPW KP
    KRW KR
    KWD KW
    KYD KY
    KZT KZ
    LAK LA
    LBP LB
    LKR LK
    LRD LR
    LSL LS
    LYD LY
    MAD EH MA
    MDL MD
    MGA MG
    MKD MK
    MMK MM
    MNT MN
    MOP MO
    MRU MR
    MUR MU
    MVR MV
    MWK MW
    MXN MX
    MYR MY
    MZN MZ
    NAD NA
    NGN NG
    NIO NI
    NOK BV NO SJ
    NPR NP
    NZD CK NU NZ PN TK
    OMR OM
    PAB PA
    PEN PE
    PGK PG
    PHP PH
    PKR PK
    PLN PL
    PYG PY
    QAR QA
    RON RO
    RSD RS
    RUB RU
    RWF RW
    SAR SA
    SBD SB
    SCR SC
    SDG SD
    SEK SE
    SGD SG
    SHP SH
    SLE SL
    SOS SO
    SRD SR
    SSP SS
    STN ST
    SYP SY
    SZL SZ
    THB TH
    TJS TJ
    TMT TM
    TND TN
    TOP TO
    TRY TR
    TTD TT
    TWD TW
    TZS TZ
    UAH UA
    UGX UG
    UYU UY
    UZS UZ
    VES VE
    VND VN
    VUV VU
    WST WS
    XAF CF CG CM GA GQ TD
    XCD AG AI DM GD KN LC MS VC
    XCG CW SX
    XOF BF BJ CI GW ML NE SN TG
    XPF NC PF WF
    YER YE
    ZAR LS NA ZA
    ZMW ZM
    ZWG ZW
    """
}
