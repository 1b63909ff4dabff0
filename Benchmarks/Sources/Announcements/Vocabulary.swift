/// The words of one language that announcements are made of.
struct Vocabulary {
  /// What quotations are made of, the commonest first: known words, then so many made of syllables,
  /// since real texts have a long tail of rare words.
  let words: WordList
  /// What an initiative is called: `national`, `plan`, `compute`.
  let qualities: WordList
  let things: WordList
  let subjects: WordList

  private static let rareWords = 20_000

  init(words: String, syllables: String, qualities: String, things: String, subjects: String) {
    let known = words.split { $0 == " " || $0 == "\n" }.map(String.init)
    let parts = syllables.split(separator: " ").map(String.init)
    let rare = (0..<Self.rareWords).map { number in
      var rest = number + parts.count
      var word = ""
      while rest > 0 {
        word += parts[rest % parts.count]
        rest /= parts.count
      }
      return word
    }
    self.words = WordList(known + rare)
    self.qualities = WordList(qualities)
    self.things = WordList(things)
    self.subjects = WordList(subjects.split(separator: "\n").map(String.init))
  }

  static let english = Vocabulary(
    words: """
      the of to and in will a for that is be with on by intelligence artificial investment as from \
      it this has at companies new government are data over research we our an which its years was \
      compute announced centre support programme more national world than also technology public \
      private have not would first been industry energy capacity up models people development fund \
      between build infrastructure global one open cloud during all two under jobs partners country \
      into growth network countries digital security create market science access training system \
      through economy said talent power next year campus strategic available future total chips \
      expected university services safe european minister including plan about businesses could \
      leading region sovereign largest sector innovation startups president major ecosystem skills \
      summit supercomputer facility initial site responsible health education accelerate lead worth \
      electricity agreement phase commitment construction deployment processors nuclear quantum \
      robotics startup laboratory regulators taxpayers hyperscale gigawatts naïve café façade
      """,
    syllables: "ter con ment ra pro vi sel an dro quil mar bes tol un fi gar lo sper nith ack ew",
    qualities: """
      National Strategic Sovereign Open Joint Regional Federal Northern Digital Public Trusted \
      Pacific Atlantic Green Advanced First United Industrial Applied Royal
      """,
    things: """
      Plan Fund Programme Campus Initiative Centre Partnership Institute Alliance Gigafactory Hub \
      Strategy Round Network Facility Mission Accelerator Cluster Laboratory Platform
      """,
    subjects: """
      for Artificial Intelligence
      for Compute
      for Safe Models
      for AI Skills
      of Data Centres
      for AI in Health
      for Trustworthy AI
      for Semiconductors
      for Clean Power
      of Language Models
      for Start-ups
      for AI Research, Phase Two
      """)

  static let french = Vocabulary(
    words: """
      de la le et les des en à du l’intelligence un une pour que dans est d’ici artificielle par sur \
      au plus qui a nous ce avec sera investissement France ne se pas sont recherche entreprises \
      nos aux cette européenne été données calcul projet plan développement centre pays technologie \
      ont notre être ces publics d’une État leur monde soutien premier an puissance capacité fonds \
      numérique industrie souveraine économie création formation talents ainsi aussi énergie réseau \
      infrastructures stratégie annoncé filière modèles ouverts université sécurité santé emplois \
      partenaires nouveaux déjà électricité décarbonée nucléaire président ministre grâce région \
      accélérer compétences écosystème supercalculateur déploiement campus jeunes pousses marché \
      croissance sommet accès première année étape années près entre ambition majeure générale \
      territoires chercheurs chantier œuvre où façon dès très élèves naïveté cœur maîtrise intérêt \
      régulation équipements semi-conducteurs hébergement logiciels robotique quantique
      """,
    syllables: "té ron vel cha mi eur oi pré lan ga sou bri dé ques nê vo tra ille ç au fer ou",
    qualities: """
      national stratégique souverain ouvert régional européen numérique public fédéral avancé \
      industriel décarboné interministériel territorial francophone méditerranéen
      """,
    things: """
      Plan Fonds Programme Campus Institut Pôle Réseau Pacte Contrat Chantier Accélérateur Projet \
      Partenariat Centre Dispositif Consortium
      """,
    subjects: """
      pour l’intelligence artificielle
      pour le calcul
      pour l’IA de confiance
      pour la formation à l’IA
      de centres de données
      pour l’IA en santé
      pour les semi-conducteurs
      pour l’énergie décarbonée
      de modèles de langue
      pour les jeunes pousses
      pour la recherche, deuxième phase
      d’été pour les élèves
      """)
}
