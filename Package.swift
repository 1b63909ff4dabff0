// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours treats a warning as an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "pledgebook",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "pledgebook", targets: ["pledgebook"]),
    // For the package in Benchmarks.
    .library(
      name: "PledgeModules",
      targets: [
        "PledgeModel", "PledgeCorpus", "PledgeCatalogue", "CellCanvas", "PledgeTheme",
        "PledgeExplorer", "PledgeRuntime",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // What an announcement is. Imports nothing.
    .target(name: "PledgeModel", swiftSettings: strict),

    // A TOML text → values with their lines, or why it is none. The only user of TOMLKit.
    .target(
      name: "LinedTOML", dependencies: [.product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),

    // A corpus folder → model values, and every fault in it.
    .target(
      name: "PledgeCorpus", dependencies: ["PledgeModel", "LinedTOML"], swiftSettings: strict),

    // Model values → a SQLite file, and typed requests to it. The only user of GRDB.
    .target(
      name: "PledgeCatalogue",
      dependencies: [
        "PledgeModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // A grid of styled cells. Imports nothing; knows neither ncurses nor pledges.
    .target(name: "CellCanvas", swiftSettings: strict),

    // A theme file → a style for each role.
    .target(
      name: "PledgeTheme", dependencies: ["CellCanvas", "LinedTOML"], swiftSettings: strict),

    // What a person sees: state, actions, update, views. Pure.
    .target(
      name: "PledgeExplorer",
      dependencies: ["PledgeModel", "CellCanvas", "PledgeTheme"],
      swiftSettings: strict),

    // What a reader has set in config.toml.
    .target(
      name: "PledgeSettings",
      dependencies: ["PledgeModel", "CellCanvas", "LinedTOML", "PledgeExplorer"],
      swiftSettings: strict),

    // Tells when files change: inotify, kqueue. Imports nothing.
    .target(name: "FolderWatch", swiftSettings: strict),

    // The loop that joins the explorer to a screen and to the catalogue.
    .target(
      name: "PledgeRuntime",
      dependencies: [
        "PledgeModel", "PledgeCatalogue", "CellCanvas", "PledgeTheme", "PledgeExplorer",
      ],
      swiftSettings: strict),

    // Every ncurses call, in C.
    .target(
      name: "CCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),

    // The terminal as a `Screen`. The only importer of CCurses.
    .target(
      name: "CursesTerminal", dependencies: ["CCurses", "CellCanvas"], swiftSettings: strict),

    // What Swift cannot do of a process, in C: signals' handlers, how memory is handed out.
    .target(name: "CProcess"),

    // The program: its commands, and where its data lies.
    .executableTarget(
      name: "pledgebook",
      dependencies: [
        "PledgeModel", "PledgeCorpus", "PledgeCatalogue", "CellCanvas", "PledgeTheme",
        "PledgeExplorer", "PledgeSettings", "PledgeRuntime", "CursesTerminal", "FolderWatch",
        "CProcess", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Samples, snapshots and a scripted screen for the tests.
    .target(
      name: "PledgeTesting", dependencies: ["PledgeModel", "CellCanvas"],
      path: "Tests/PledgeTesting", swiftSettings: strict),

    .testTarget(
      name: "PledgeModelTests", dependencies: ["PledgeModel", "PledgeTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "LinedTOMLTests", dependencies: ["LinedTOML", "PledgeTesting"], swiftSettings: strict),
    .testTarget(
      name: "PledgeCorpusTests", dependencies: ["PledgeCorpus", "PledgeModel", "PledgeTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeCatalogueTests",
      dependencies: [
        "PledgeCatalogue", "PledgeModel", "PledgeTesting",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CellCanvasTests", dependencies: ["CellCanvas", "CCharacterWidth", "PledgeTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeThemeTests", dependencies: ["PledgeTheme", "CellCanvas", "PledgeTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeExplorerTests",
      dependencies: [
        "PledgeExplorer", "PledgeModel", "PledgeCatalogue", "PledgeRuntime", "CellCanvas",
        "PledgeTesting",
      ],
      exclude: ["__Snapshots__"],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeSettingsTests",
      dependencies: [
        "PledgeSettings", "PledgeExplorer", "PledgeModel", "CellCanvas", "PledgeTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeRuntimeTests",
      dependencies: [
        "PledgeRuntime", "PledgeExplorer", "PledgeModel", "PledgeCatalogue", "PledgeTheme",
        "CellCanvas", "PledgeTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FolderWatchTests", dependencies: ["FolderWatch"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "CellCanvas", "PledgeTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "pledgebook", "PledgeModel", "PledgeCorpus", "PledgeCatalogue", "PledgeExplorer",
        "PledgeSettings", "PledgeTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Export/__Snapshots__"],
      swiftSettings: strict),

    // The widths that the C library gives characters, in C.
    .target(name: "CCharacterWidth", path: "Tests/CCharacterWidth"),

    // The end of the line to a program under test, and libvterm for its screen, in C.
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("vterm")]),

    // A program on a terminal that a test holds: keys in, cells out.
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .testTarget(
      name: "PseudoTerminalTests", dependencies: ["PseudoTerminal"], swiftSettings: strict),

    // The built program, from the outside. It depends on the program so that it is built before.
    .testTarget(
      name: "EndToEndTests", dependencies: ["PseudoTerminal", "pledgebook", "PledgeTesting"],
      swiftSettings: strict),

    // What the pages say of the project.
    .testTarget(name: "ProjectTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
