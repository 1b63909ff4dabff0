/// The query language as a table: parser, completion, help and manual read it.
public enum QueryFields {
  /// Every field, in the order in which help shows them.
  public static let all: [QueryField] = [
    QueryField(
      .country, also: ["c", "receiver"], .places, "country:FR",
      "where the money goes: a code, or a name in English or French",
      "où va l’argent : un code, ou un nom en anglais ou en français"),
    QueryField(
      .members, .places, "in:EU",
      "as country, and the members of a bloc with it", "comme country, membres du bloc compris"),
    QueryField(
      .payer, .places, "payer:AE", "the country of whoever pays", "le pays de qui paie"),
    QueryField(
      .amount, also: ["amt"], .amounts, "amount:>1bn",
      "any amount, in the unit shown or in the one named: >$1bn, 60bn.., ..5m, 1bn..10bn",
      "un montant, dans l’unité affichée ou celle nommée : >$1bn, 60md.., ..5m, 1md..10md"),
    QueryField(
      .currency, also: ["currency"], .currencies, "cur:€",
      "the currency that an amount is stated in", "la devise dans laquelle un montant est donné"),
    QueryField(
      .status, .words(words(MoneyStatus.self)), "status:announced",
      "how far an amount has come", "où en est un montant"),
    QueryField(
      .basis, .words(words(Basis.self)), "basis:total",
      "what an amount is the amount of", "ce que représente un montant"),
    QueryField(
      .bound, .words(words(Bound.self)), "bound:upTo",
      "how a source bounds an amount", "comment une source borne un montant"),
    QueryField(
      .since, .dates, "since:2025-02",
      "announced in that year, month or on that day, or later; 30d: at most 30 days ago",
      "annoncé cette année, ce mois, ce jour ou plus tard ; 30d : il y a 30 jours au plus"),
    QueryField(
      .until, .dates, "until:2025-Q1",
      "announced in that year, month or on that day, or earlier",
      "annoncé cette année, ce mois, ce jour ou plus tôt"),
    QueryField(
      .date, .dates, "date:2025-01..2025-03",
      "announced then; 30d: in the last 30 days", "annoncé alors ; 30d : ces 30 derniers jours"),
    QueryField(
      .period, .dates, "period:2026",
      "an amount is for a period that has a day then",
      "un montant porte sur une période qui a un jour alors"),
    QueryField(
      .kind, .words(words(InitiativeKind.self)), "kind:fund",
      "what sort of thing was announced", "ce qui est annoncé"),
    QueryField(
      .stage, .words(words(Stage.self)), "stage:under-way",
      "how far the initiative has come", "où en est l’initiative"),
    QueryField(
      .theme, .words(words(InitiativeTheme.self)), "theme:compute",
      "what the initiative is about", "le thème de l’initiative"),
    QueryField(
      .actor, also: ["organization", "org"], .organizations, "actor:\"Mistral AI\"",
      "an organization that takes part or pays, by words of its name",
      "une organisation qui participe ou paie, par des mots de son nom"),
    QueryField(
      .funder, .organizations, "funder:mgx",
      "an organization that pays, by words of its name",
      "une organisation qui paie, par des mots de son nom"),
    QueryField(
      .speaker, .speakers, "by:macron",
      "who is quoted, by words of the name", "qui est cité, par des mots de son nom"),
    QueryField(
      .source, also: ["source"], .sources, "src:frenchweb",
      "a source, by words of its name, title or publisher",
      "une source, par des mots de son nom, titre ou éditeur"),
    QueryField(
      .language, also: ["language"], .languages, "lang:fr",
      "the language of a source", "la langue d’une source"),
    QueryField(
      .initiative, also: ["initiative"], .initiatives, "init:stargate",
      "the initiative of that name in the corpus", "l’initiative de ce nom dans le corpus"),
    QueryField(
      .part, .initiatives, "part:stargate",
      "what is part of that initiative, or whose money lies inside its",
      "ce qui fait partie de cette initiative, ou dont l’argent y est compris"),
    QueryField(
      .has, .words(words(InitiativeContent.self)), "has:period",
      "what the sources say", "ce que disent les sources"),
    QueryField(
      .is, .words(words(InitiativeTrait.self)), "is:disputed",
      "how certain the amount is, how many sources there are, what you marked or noted",
      "combien le montant est certain, combien de sources il y a, ce que vous avez marqué ou noté"),
    QueryField(
      .sort, .words(orders), "sort:amount-desc", "the order of the list", "l’ordre de la liste"),
    QueryField(
      .group, .words(words(Grouping.self)), "group:country",
      "what totals are put together by", "par quoi les totaux sont regroupés"),
    QueryField(
      .limit, .number, "limit:20",
      "how many to keep at most", "combien en garder au plus"),
  ]

  /// Returns the field of a key.
  public static func field(_ key: QueryField.Key) -> QueryField {
    all.first { $0.key == key } ?? all[0]
  }

  /// Returns the field of a name or a short name; case does not matter.
  public static func field(named name: String) -> QueryField? {
    let key = name.lowercased()
    return all.first { $0.name == key || $0.shortNames.contains(key) }
  }

  private static func words<Words: QueryVocabularyWords>(_ type: Words.Type) -> [QueryWord] {
    type.allCases.map { QueryWord($0.rawValue, aliases: $0.aliases, $0.label) }
  }

  /// The orders, the first of a column being the one that its name alone stands for.
  private static let orders = InitiativeOrder.Key.allCases.flatMap { key in
    [false, true].map { isReversed in
      let order = InitiativeOrder(key, reversed: isReversed)
      return QueryWord(order.queryWord, aliases: isReversed ? [] : [key.rawValue], order.label)
    }
  }
}
