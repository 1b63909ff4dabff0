/// The tables and views of a plain database, for people who ask it in SQL.
///
/// Tables have the names of one thing, views of many: `initiatives`, `amounts`, `quotes` and `totals`
/// put together what is asked for most. Names of the corpus are the keys.
enum PlainSchema {
  static let tables = [
    """
    CREATE TABLE about (
      title_en TEXT NOT NULL, title_fr TEXT NOT NULL, version TEXT NOT NULL, licence TEXT NOT NULL,
      date TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE place (
      id TEXT PRIMARY KEY, name_en TEXT NOT NULL, name_fr TEXT NOT NULL, kind TEXT NOT NULL,
      continent TEXT, population INTEGER, population_year INTEGER, gdp_usd INTEGER,
      gdp_year INTEGER
    )
    """,
    """
    CREATE TABLE organization (
      id TEXT PRIMARY KEY, name_en TEXT NOT NULL, name_fr TEXT NOT NULL, type TEXT NOT NULL,
      country TEXT REFERENCES place
    )
    """,
    """
    CREATE TABLE source (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT, author TEXT, published TEXT,
      language TEXT NOT NULL, url TEXT, sha256 TEXT, length INTEGER
    )
    """,
    """
    CREATE TABLE quote (
      id TEXT PRIMARY KEY, source TEXT NOT NULL REFERENCES source, exact TEXT NOT NULL,
      start INTEGER, prefix TEXT, suffix TEXT, speaker TEXT, grade TEXT NOT NULL,
      translation_en TEXT, translation_fr TEXT
    )
    """,
    """
    CREATE TABLE initiative (
      id TEXT PRIMARY KEY, name_en TEXT NOT NULL, name_fr TEXT NOT NULL, summary_en TEXT NOT NULL,
      summary_fr TEXT NOT NULL, kind TEXT NOT NULL, stage TEXT NOT NULL, announced TEXT,
      part_of TEXT, note_en TEXT, note_fr TEXT
    )
    """,
    """
    CREATE TABLE initiative_place (
      initiative TEXT NOT NULL REFERENCES initiative, place TEXT NOT NULL REFERENCES place,
      position INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE initiative_theme (
      initiative TEXT NOT NULL REFERENCES initiative, theme TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE initiative_actor (
      initiative TEXT NOT NULL REFERENCES initiative,
      organization TEXT NOT NULL REFERENCES organization, role TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE amount (
      id TEXT PRIMARY KEY, initiative TEXT NOT NULL REFERENCES initiative, low INTEGER,
      high INTEGER, bound TEXT NOT NULL, currency TEXT, eur INTEGER, basis TEXT NOT NULL,
      status TEXT NOT NULL, period_from TEXT, period_to TEXT,
      funder TEXT REFERENCES organization, within TEXT, preferred INTEGER NOT NULL,
      counted INTEGER NOT NULL, standing TEXT NOT NULL, as_written TEXT NOT NULL, note_en TEXT,
      note_fr TEXT
    )
    """,
    """
    CREATE TABLE metric (
      initiative TEXT NOT NULL REFERENCES initiative, id TEXT NOT NULL, low INTEGER, high INTEGER,
      bound TEXT NOT NULL, unit TEXT NOT NULL, label_en TEXT NOT NULL, label_fr TEXT NOT NULL,
      as_written TEXT NOT NULL, PRIMARY KEY (initiative, id)
    )
    """,
    """
    CREATE TABLE citation (
      initiative TEXT NOT NULL REFERENCES initiative, amount TEXT REFERENCES amount, metric TEXT,
      quote TEXT NOT NULL REFERENCES quote
    )
    """,
    """
    CREATE TABLE total (
      grouping TEXT NOT NULL, key TEXT NOT NULL, name_en TEXT, name_fr TEXT, status TEXT NOT NULL,
      eur INTEGER, bound TEXT NOT NULL, counted INTEGER NOT NULL, nested INTEGER NOT NULL,
      unquantified INTEGER NOT NULL, not_converted INTEGER NOT NULL, bounds INTEGER NOT NULL,
      converted INTEGER NOT NULL, PRIMARY KEY (grouping, key, status)
    )
    """,
  ]

  static let indexes = [
    "CREATE INDEX amount_of_initiative ON amount (initiative)",
    "CREATE INDEX place_of_initiative ON initiative_place (initiative)",
    "CREATE INDEX theme_of_initiative ON initiative_theme (initiative)",
    "CREATE INDEX actor_of_initiative ON initiative_actor (initiative)",
    "CREATE INDEX citation_of_initiative ON citation (initiative)",
    "CREATE INDEX citation_of_quote ON citation (quote)",
    "CREATE INDEX quote_of_source ON quote (source)",
  ]

  static let views = [
    // The amount that counts, or would, stands for its initiative.
    """
    CREATE VIEW initiatives AS
    SELECT initiative.id, name_en, name_fr, kind, stage, announced,
      (SELECT group_concat(place, ' ') FROM (
        SELECT place FROM initiative_place WHERE initiative = initiative.id ORDER BY position
      )) AS places,
      (SELECT group_concat(theme, ' ') FROM initiative_theme AS t
        WHERE t.initiative = initiative.id) AS themes,
      part_of,
      (SELECT sum(eur) FROM amount AS a WHERE a.initiative = initiative.id AND counted)
        AS counted_eur,
      (SELECT max(eur) FROM amount AS a WHERE a.initiative = initiative.id) AS largest_eur,
      (SELECT count(*) FROM amount AS a WHERE a.initiative = initiative.id) AS amounts,
      (SELECT count(DISTINCT source) FROM citation JOIN quote ON quote.id = quote
        WHERE citation.initiative = initiative.id) AS sources,
      summary_en, summary_fr
    FROM initiative
    """,
    """
    CREATE VIEW amounts AS
    SELECT amount.id, initiative, initiative.name_en AS initiative_en,
      initiative.name_fr AS initiative_fr, low, high, bound, currency, eur, basis, status,
      period_from, period_to, organization.name_en AS funder, counted, standing, as_written,
      quote.exact AS quotation, quote.speaker, source.title AS source, source.published, source.url
    FROM amount
    JOIN initiative ON initiative.id = initiative
    LEFT JOIN organization ON organization.id = funder
    LEFT JOIN quote ON quote.id = (
      SELECT quote FROM citation WHERE citation.amount = amount.id ORDER BY citation.rowid LIMIT 1)
    LEFT JOIN source ON source.id = quote.source
    """,
    """
    CREATE VIEW quotes AS
    SELECT quote.id, exact, speaker, grade, translation_en, translation_fr, source.title,
      publisher, published, language, url, initiative.id AS initiative, initiative.name_en,
      initiative.name_fr, citation.amount, citation.metric
    FROM citation
    JOIN quote ON quote.id = citation.quote
    JOIN source ON source.id = quote.source
    JOIN initiative ON initiative.id = citation.initiative
    """,
    """
    CREATE VIEW totals AS
    SELECT key AS place, name_en, name_fr, status, eur, bound, counted, nested, unquantified,
      not_converted, bounds, converted
    FROM total WHERE grouping = 'place' ORDER BY eur DESC
    """,
  ]
}
