/// How a report's page looks: in the light, in the dark, and on paper.
enum HTMLStyle {
  static let text = """
    :root {
      --paper: #fdfcfa; --ink: #1d1f23; --soft: #5c6068; --line: #dcdad5; --bar: #2f6f8f; --link: #1f5a8a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181c; --ink: #e4e3df; --soft: #a2a5ab; --line: #34373d; --bar: #6fb1cf; --link: #8cc4ea;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 46rem; background: var(--paper);
      color: var(--ink); font: 1.0625rem/1.55 Charter, "Bitstream Charter", Cambria, Georgia, serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.2; font-weight: 600; }
    h1 { font-size: 2.1rem; margin: 0 0 .3rem; letter-spacing: -.01em; }
    h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-top: .8rem; border-top: 2px solid var(--ink); }
    h3 { font-size: 1.15rem; margin: 0 0 .2rem; }
    p, ul, ol, dl, figure, table, blockquote { margin: 0 0 .8rem; }
    a { color: var(--link); }
    small, .about, .facts, .counting, .notes, table, svg, figcaption {
      font-family: "Source Sans 3", "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif;
    }
    .question { font-size: 1.2rem; color: var(--soft); font-style: italic; }
    .facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin-top: 1.2rem; font-size: .9rem; }
    .facts dt { color: var(--soft); font-size: .8rem; }
    .facts dd { margin: 0; }
    figure { margin: 1.2rem 0 1.8rem; }
    svg { display: block; width: 100%; height: auto; font-size: 13px; }
    svg rect { fill: var(--bar); }
    svg text { fill: var(--ink); }
    svg .figure { font-variant-numeric: tabular-nums; }
    figcaption { margin-top: .5rem; font-size: .85rem; color: var(--soft); }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
    th, td { padding: .35rem .9rem .35rem 0; text-align: left; vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--soft); font-weight: 400; font-size: .8rem; border-bottom: 1px solid var(--ink); }
    tbody th { font-weight: 400; }
    tbody tr { border-bottom: 1px solid var(--line); }
    tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--ink); }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
    .left-out { color: var(--soft); font-size: .85rem; }
    .amounts { table-layout: fixed; min-width: 34rem; }
    .amounts tbody .number { font-weight: 600; white-space: normal; }
    .amounts th:nth-child(1) { width: 7rem; }
    .amounts th:nth-child(2) { width: 32%; }
    .amounts th:nth-child(4) { width: 6rem; }
    .counting, .notes { font-size: .9rem; line-height: 1.45; padding-left: 1.3rem; }
    .counting li { margin-bottom: .3rem; }
    .wide + h3 { margin: 1.8rem 0 .6rem; }
    article { margin: 0 0 2.2rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }
    h2 + article { padding-top: 0; border-top: 0; }
    .about { color: var(--soft); font-size: .9rem; margin-bottom: .6rem; }
    .remark { padding-left: .9rem; border-left: 3px solid var(--line); }
    .metrics { padding-left: 1.3rem; }
    .marks { font-family: system-ui, sans-serif; font-size: .7em; line-height: 0; white-space: nowrap; }
    .marks a { text-decoration: none; padding: 0 .1em; }
    .amounts .marks { font-size: .85em; vertical-align: baseline; line-height: inherit; }
    .notes { padding-left: 2.2rem; color: var(--soft); }
    .notes li { margin-bottom: .6rem; }
    .notes li::marker { font-variant-numeric: tabular-nums; }
    .notes li:target { outline: 2px solid var(--bar); outline-offset: .3rem; }
    .notes blockquote { margin: 0; color: var(--ink); }
    .notes p { margin: 0; }
    .translation { font-style: italic; }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --bar: #555; --link: #000;
      }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      .wide { overflow: visible; }
      h2, h3 { break-after: avoid; }
      figure, tr, .notes li { break-inside: avoid; }
      .notes a::after { content: " (" attr(href) ")"; font-size: .85em; }
    }
    """
}
