// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "pledgebook", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Made-up announcements, the same for the same seed. Imports nothing.
    .target(name: "Announcements"),

    // The same as a CSV file.
    .executableTarget(name: "generate-announcements", dependencies: ["Announcements"]),

    // What each thing that the program does takes, from 300 announcements to a million.
    .executableTarget(
      name: "ProgramBenchmarks",
      dependencies: [
        "Announcements",
        .product(name: "PledgeModules", package: "pledgebook"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/ProgramBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
