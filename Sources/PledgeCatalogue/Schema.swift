/// The tables of a catalogue file.
///
/// Every row has a number of its own (`id`), by which other tables refer to it; `slug` is the name
/// by which corpus files do. Lists keep their order in `position`. A `part` is a corpus of which the
/// catalogue was made: its initiatives are those from `first` on. The statements are written as
/// SQLite stores them, so that a file can be recognised by comparing them with its own.
enum Schema {
  /// Marks a file as a catalogue: the letters `Pled`.
  static let applicationID: Int32 = 0x506C_6564

  /// The form of the tables; a file of another version is made anew.
  static let version: Int32 = 6

  /// The tables that hold the corpus.
  static let tables = corpus + initiatives + figures + counting

  /// Made after the rows are there, which is faster than keeping them up to date.
  static let indexes = [
    "CREATE INDEX initiative_by_whole ON initiative (part_of) WHERE part_of IS NOT NULL",
    "CREATE INDEX initiative_quote_by_quote ON initiative_quote (quote)",
    "CREATE INDEX quote_by_source ON quote (source)",
    "CREATE INDEX initiative_actor_by_organization ON initiative_actor (organization)",
    "CREATE INDEX amount_by_initiative ON amount (initiative)",
    "CREATE INDEX amount_by_funder ON amount (funder) WHERE funder IS NOT NULL",
    "CREATE INDEX amount_by_euros ON amount (eur, initiative)",
    "CREATE INDEX amount_by_dollars ON amount (usd, initiative)",
    "CREATE INDEX amount_quote_by_quote ON amount_quote (quote)",
    "CREATE INDEX metric_by_initiative ON metric (initiative)",
    "CREATE INDEX metric_quote_by_quote ON metric_quote (quote)",
    "CREATE INDEX observation_by_place ON observation (place)",
    "CREATE INDEX observation_quote_by_quote ON observation_quote (quote)",
    "CREATE INDEX cover_by_cover ON cover (cover)",
  ]

  /// The full-text indexes, by the rows' numbers. They hold no text of their own and no positions:
  /// words are looked up, phrases then in the rows that have their words.
  static let texts = TextTable.allCases.map {
    """
    CREATE VIRTUAL TABLE \($0.rawValue) USING fts5(text, content='', columnsize=0, detail=none, \
    prefix='\(beginnings.map(String.init).joined(separator: " "))', \
    tokenize='unicode61 remove_diacritics 2')
    """
  }

  /// How many characters the beginnings of words have that the full-text indexes hold.
  static let beginnings = [2, 3]

  /// The statements that make up the file's schema, but for what SQLite adds by itself.
  static let statements = Set(tables + indexes + texts)

  /// The statements in a file's own schema that are to be compared with `statements`.
  static let stored = """
    SELECT sql FROM sqlite_schema
    WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '*_text_*'
    """

  private static let corpus = [
    """
    CREATE TABLE corpus (
      title_en TEXT NOT NULL, title_fr TEXT NOT NULL, version TEXT NOT NULL,
      licence TEXT NOT NULL, date TEXT NOT NULL,
      initiatives INTEGER NOT NULL, faults INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE part (
      first INTEGER PRIMARY KEY, title_en TEXT NOT NULL, title_fr TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE fault (id INTEGER PRIMARY KEY, message TEXT NOT NULL) STRICT",
    """
    CREATE TABLE rate (
      currency TEXT NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL,
      millionths_per_eur INTEGER NOT NULL,
      PRIMARY KEY (currency, year, month)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE place (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      name_en TEXT NOT NULL, name_fr TEXT NOT NULL, kind TEXT NOT NULL, continent TEXT,
      population INTEGER, population_year INTEGER, gdp_usd INTEGER, gdp_year INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE outline (
      outline INTEGER NOT NULL, position INTEGER NOT NULL, place TEXT NOT NULL, ring BLOB,
      PRIMARY KEY (outline, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE place_member (
      place INTEGER NOT NULL REFERENCES place, position INTEGER NOT NULL,
      member INTEGER NOT NULL REFERENCES place,
      PRIMARY KEY (place, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE organization (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      name_en TEXT NOT NULL, name_fr TEXT NOT NULL, type TEXT NOT NULL,
      country INTEGER REFERENCES place
    ) STRICT
    """,
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT,
      author TEXT, published TEXT, language TEXT NOT NULL, url TEXT, sha256 TEXT, length INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES source, exact TEXT NOT NULL, start INTEGER, prefix TEXT,
      suffix TEXT, speaker TEXT, translation_en TEXT, translation_fr TEXT
    ) STRICT
    """,
  ]

  private static let initiatives =
    [
      """
      CREATE TABLE initiative (
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
        name_en TEXT NOT NULL, name_fr TEXT NOT NULL,
        summary_en TEXT NOT NULL, summary_fr TEXT NOT NULL,
        kind TEXT NOT NULL, announced TEXT, stage TEXT NOT NULL,
        part_of INTEGER REFERENCES initiative, note_en TEXT, note_fr TEXT,
        places TEXT NOT NULL, themes TEXT NOT NULL,
        name_key_en TEXT NOT NULL, name_key_fr TEXT NOT NULL, source_count INTEGER NOT NULL,
        lead_eur INTEGER, lead_rank INTEGER NOT NULL, lead INTEGER REFERENCES amount,
        headline INTEGER REFERENCES amount
      ) STRICT
      """,
      """
      CREATE TABLE initiative_actor (
        initiative INTEGER NOT NULL REFERENCES initiative, position INTEGER NOT NULL,
        organization INTEGER NOT NULL REFERENCES organization, role TEXT NOT NULL,
        PRIMARY KEY (initiative, position)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE cover (
        initiative INTEGER NOT NULL REFERENCES initiative,
        cover INTEGER NOT NULL REFERENCES initiative,
        within INTEGER REFERENCES amount, part_of INTEGER REFERENCES initiative,
        PRIMARY KEY (initiative, cover)
      ) STRICT, WITHOUT ROWID
      """,
    ]
    + [("related", "initiative"), ("quote", "quote")].map {
      list(of: "initiative", $0, referringTo: $1)
    }

  private static let figures =
    [
      """
      CREATE TABLE amount (
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
        initiative INTEGER NOT NULL REFERENCES initiative,
        low INTEGER, high INTEGER, bound TEXT NOT NULL, currency TEXT, basis TEXT NOT NULL,
        status TEXT NOT NULL, period_from TEXT, period_to TEXT,
        funder INTEGER REFERENCES organization, within INTEGER REFERENCES amount,
        preferred INTEGER NOT NULL, note_en TEXT, note_fr TEXT,
        converted_at TEXT NOT NULL, eur INTEGER, usd INTEGER
      ) STRICT
      """,
      """
      CREATE TABLE metric (
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL,
        initiative INTEGER NOT NULL REFERENCES initiative,
        low INTEGER, high INTEGER, bound TEXT NOT NULL, unit TEXT NOT NULL,
        label_en TEXT NOT NULL, label_fr TEXT NOT NULL, note_en TEXT, note_fr TEXT
      ) STRICT
      """,
      """
      CREATE TABLE observation (
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
        place INTEGER NOT NULL REFERENCES place,
        low INTEGER, high INTEGER, bound TEXT NOT NULL, unit TEXT NOT NULL,
        label_en TEXT NOT NULL, label_fr TEXT NOT NULL, date TEXT
      ) STRICT
      """,
    ]
    + ["amount", "metric", "observation"].flatMap {
      [
        list(of: $0, "quote", referringTo: "quote"),
        """
        CREATE TABLE \($0)_form (
          \($0) INTEGER NOT NULL REFERENCES \($0), position INTEGER NOT NULL,
          as_written TEXT NOT NULL,
          PRIMARY KEY (\($0), position)
        ) STRICT, WITHOUT ROWID
        """,
      ]
    }

  /// What adding up and comparing needs of initiatives, in a form that all of them can be looked
  /// through fast: see `Column`.
  ///
  /// `label` has the words that columns name by numbers. `word_count` has how many initiatives each
  /// word of a query's field keeps. `standing_part` and `standing_sum` are `StandingTotals`.
  private static let counting = [
    """
    CREATE TABLE word_count (
      field TEXT NOT NULL, word TEXT NOT NULL, initiatives INTEGER NOT NULL,
      PRIMARY KEY (field, word)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE label (
      list TEXT NOT NULL, number INTEGER NOT NULL, word TEXT NOT NULL,
      PRIMARY KEY (list, number)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE stretch (id INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT",
    """
    CREATE TABLE standing_part (
      axis INTEGER NOT NULL, place INTEGER NOT NULL, initiatives INTEGER NOT NULL,
      PRIMARY KEY (axis, place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE standing_sum (
      axis INTEGER NOT NULL, place INTEGER NOT NULL, status TEXT NOT NULL,
      units INTEGER NOT NULL, counted INTEGER NOT NULL, nested INTEGER NOT NULL,
      unquantified INTEGER NOT NULL, not_converted INTEGER NOT NULL, converted INTEGER NOT NULL,
      upper_bounds INTEGER NOT NULL, lower_bounds INTEGER NOT NULL, estimates INTEGER NOT NULL,
      PRIMARY KEY (axis, place, status)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// Returns the table `<owner>_<column>`: an ordered list of references.
  private static func list(
    of owner: String, _ column: String, referringTo table: String
  ) -> String {
    """
    CREATE TABLE \(owner)_\(column) (
      \(owner) INTEGER NOT NULL REFERENCES \(owner), position INTEGER NOT NULL,
      \(column) INTEGER NOT NULL REFERENCES \(table),
      PRIMARY KEY (\(owner), position)
    ) STRICT, WITHOUT ROWID
    """
  }
}
