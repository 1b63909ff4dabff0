import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryExplanationTests {
  @Test(arguments: [
    ("", "everything", "tout"), ("-()", "nothing", "rien"),
    (
      "country:FR,EU amount:>1bn", "country is FR or EU, amount over €1bn",
      "pays : FR ou EU, montant supérieur à 1 Md€"
    ),
    ("-country:FR,US,AE", "country other than FR, US or AE", "pays autre que FR, US ou AE"),
    ("in:EU payer:AE", "country or bloc is EU, payer is AE", "pays ou bloc : EU, payeur : AE"),
    (
      "kind:fund OR (plan \"data centre\" )",
      "kind is fund or (the word “plan”, the words “data centre”)",
      "type : fonds ou (le mot « plan », les mots « data centre »)"
    ),
    (
      "-(kind:fund status:spent)", "not (kind is fund, status is spent)",
      "sauf (type : fonds, statut : dépensé)"
    ),
    ("/a b?/ x ", "what matches /a b?/, the word “x”", "ce qui correspond à /a b?/, le mot « x »"),
    ("-/a b?/", "nothing that matches /a b?/", "rien qui corresponde à /a b?/"),
    ("-mill", "no word beginning with “mill”", "aucun mot commençant par « mill »"),
    ("mill", "a word beginning with “mill”", "un mot commençant par « mill »"),
    ("amount:1bn..2bn", "amount from €1bn to €2bn", "montant de 1 Md€ à 2 Md€"),
    ("-amount:<$2.5bn", "no amount under $2.5bn", "pas de montant inférieur à 2,5 Md$"),
    ("amount:1234567..", "amount of at least €1,234,567", "montant d’au moins 1 234 567 €"),
    (
      "amount:..150.5bn", "amount of at most €150,500,000,000",
      "montant d’au plus 150 500 000 000 €"
    ),
    ("amount:5tn", "amount of €5tn", "montant de 5 000 Md€"),
    ("since:2025-02", "announced since Feb 2025", "annoncé depuis févr. 2025"),
    ("until:2025", "announced until 2025", "annoncé jusqu’à 2025"),
    (
      "-date:2025,2023-Q1", "not announced in 2025 or from Jan 2023 to Mar 2023",
      "pas annoncé en 2025 ou de janv. 2023 à mars 2023"
    ),
    ("date:2025-02-11", "announced on 11 Feb 2025", "annoncé le 11 févr. 2025"),
    ("period:2026", "money for a period in 2026", "argent pour une période en 2026"),
    (
      "has:url,note", "has a source’s address or a remark in the corpus",
      "avec l’adresse d’une source ou une remarque dans le corpus"
    ),
    ("-has:period", "lacks a period", "sans une période"),
    (
      "-is:vague is:disputed", "not an amount in words only, disputed",
      "pas montant sans chiffre, divergent"
    ),
    ("part:stargate", "part of stargate", "partie de stargate"),
    ("actor:\"Mistral AI\"", "organization is “Mistral AI”", "organisation : « Mistral AI »"),
    (
      "stage:paused theme:chips", "stage is paused, theme is chips",
      "étape : suspendu, thème : puces"
    ),
    (
      "basis:total bound:range cur:€", "basis is total, bound is range, currency is EUR",
      "base : total, borne : fourchette, devise : EUR"
    ),
    (
      "funder:a by:b src:c lang:fr init:d",
      "funder is “a”, speaker is “b”, source is “c”, language is French, initiative is d",
      "financeur : « a », personne citée : « b », source : « c », langue : français, initiative : d"
    ),
    (
      "sort:date group:payer limit:20",
      "newest first, grouped by country of whoever pays, the first 20",
      "plus récent d’abord, par pays de qui paie, les 20 premiers"
    ),
  ])
  func `a query is told in words`(text: String, english: String, french: String) {
    let query = QuerySample.parse(text).query
    #expect(query.explained(in: .english) == english)
    let plain = query.explained(in: .french).map { $0 == "\u{A0}" ? " " : $0 }
    #expect(String(plain) == french)
  }

  @Test func `amounts without a currency are told in the unit shown`() {
    let query = QuerySample.parse("amount:>1bn").query
    #expect(query.explained(in: .english, unit: .dollar) == "amount over $1bn")
  }
}
