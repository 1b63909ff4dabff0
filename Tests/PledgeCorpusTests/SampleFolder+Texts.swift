extension SampleFolder {
  static let corpus = """
    title = { en = "Announcements", fr = "Annonces" }
    version = "1"
    licence = "CC BY 4.0"
    date = "2025-02"

    """

  static let places = """
    [[place]]
    code = "FR"
    name = "France"
    continent = "Europe"
    population = 67_059_887
    gdp_usd = 2_715_518_000_000
    figures_year = 2019

    [[place]]
    code = "US"
    name = { en = "United States", fr = "États-Unis" }

    [[place]]
    code = "EU"
    name = { en = "European Union", fr = "Union européenne" }
    kind = "bloc"
    members = ["FR"]

    """

  static let organizations = """
    [[organization]]
    id = "government-of-france"
    name = { en = "Government of France", fr = "Gouvernement français" }
    type = "government"
    country = "FR"

    [[organization]]
    id = "openai"
    name = "OpenAI"
    type = "company"
    country = "US"

    """

  static let observations = """
    [[observation]]
    id = "share"
    place = "US"
    low = 86
    high = 86
    bound = "exact"
    unit = "%"
    label = { en = "share of investment", fr = "part de l'investissement" }
    as_written = ["86 %"]
    quotes = ["news#share"]

    """

  /// A source whose document is `document`.
  static let source = """
    title = "Le plan"
    publisher = "Le Journal"
    published = "2025-02-11"
    language = "fr"
    url = "https://journal.example/plan"
    sha256 = "3a592db1e4e0ba239d29ed5ba75da5c21d82db95b86286f466c10d857bbb575b"
    length = 78

    [[quote]]
    id = "plan-109"
    exact = "un plan de 109 milliards d'euros"
    start = 15
    prefix = "La France a eu "
    suffix = ", et "
    translation = { en = "a plan of 109 billion euros" }

    [[quote]]
    id = "share"
    exact = "86 %"
    start = 52
    prefix = ", et "
    suffix = " de l'"

    [[quote]]
    id = "fund-5"
    exact = "5 milliards"

    """

  static let document =
    "La France a eu un plan de 109 milliards d'euros, et 86 % de l'argent est parti"

  static let plan = """
    name = { en = "The plan", fr = "Le plan" }
    summary = { en = "A plan.", fr = "Un plan." }
    kind = "public-private"
    places = ["FR"]
    announced = "2025-02-09"
    stage = "announced"
    themes = ["compute", "research"]
    quotes = ["news#plan-109"]

    [[actor]]
    organization = "government-of-france"
    role = "announcer"

    [[amount]]
    id = "total"
    low = 109_000_000_000
    high = 109_000_000_000
    currency = "EUR"
    bound = "exact"
    basis = "total"
    status = "announced"
    as_written = ["109 milliards d'euros"]
    quotes = ["news#plan-109"]

    """

  static let fund = """
    name = { en = "The fund", fr = "Le fonds" }
    summary = { en = "A fund.", fr = "Un fonds." }
    kind = "fund"
    places = ["US"]
    stage = "launched"
    themes = ["startups"]
    part_of = "plan"
    related = ["plan"]
    quotes = ["news#fund-5"]

    [[amount]]
    id = "first"
    low = 5_000_000_000
    high = 5_000_000_000
    bound = "exact"
    basis = "part"
    status = "committed"
    funder = "openai"
    within = "plan/total"
    as_written = ["5 milliards"]
    quotes = ["news#fund-5"]

    [[metric]]
    id = "share"
    low = 86
    high = 86
    bound = "exact"
    unit = "%"
    label = { en = "share", fr = "part" }
    as_written = ["86 %"]
    quotes = ["news#share"]

    """
}
