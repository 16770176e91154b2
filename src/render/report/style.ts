/**
 * The look of a report: system fonts, light and dark, paper. Shape and words carry every meaning and colour repeats it;
 * the colours are those of the picture language, each at least 4.5 to 1 on its ground.
 */
export const style = `
:root {
  --paper: #fffefb; --ink: #1b1f24; --faint: #57606a; --line: #d8d5cc; --soft: #f5f3ec;
  --link: #0b4a8f; --focus: #0b57d0; --target: #fff3c4;
  --yes: #0b5d4b; --no: #9b1c1c; --open: #7a4b00; --article: #1d4e89; --record: #7a4b00; --treatment: #9b1c1c;
  --nonpoliticized: #5b6670; --politicized: #1d4e89; --technified: #6b2a7a; --securitized: #9b1c1c;
  --on-securitized: #ffffff; --desecuritized: #0b5d4b;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e6e3dc; --faint: #a5adb6; --line: #39414a; --soft: #1c2229;
    --link: #9cc4ff; --focus: #9cc4ff; --target: #4a3d0e;
    --yes: #6fd6b8; --no: #ff9c94; --open: #f0b65c; --article: #8cb8f0; --record: #f0b65c; --treatment: #ff9c94;
    --nonpoliticized: #a9b4bf; --politicized: #8cb8f0; --technified: #d9a5ea; --securitized: #ff9c94;
    --on-securitized: #14181d; --desecuritized: #6fd6b8;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; background: var(--paper); padding: 0.75rem 1rem; }
header, .columns { max-width: 80rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); }
header { padding-top: clamp(2rem, 6vw, 4.5rem); padding-bottom: 1.5rem; }
.kicker { margin: 0 0 0.5rem; font: 600 0.8125rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; color: var(--faint); }
h1 { margin: 0; max-width: 22em; font-size: clamp(1.7rem, 4.2vw, 2.75rem); line-height: 1.15; font-weight: 600; text-wrap: balance; }
.subtitle { margin: 0.75rem 0 0; font: 1rem/1.5 var(--sans); color: var(--faint); }
h2 { margin: 0 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.6rem; line-height: 1.25; font-weight: 600; text-wrap: balance; }
h3 { margin: 2.25rem 0 0.5rem; font: 600 1.0625rem/1.4 var(--sans); }
nav { font: 0.875rem/1.45 var(--sans); }
nav ol { margin: 0; padding: 0; list-style: none; counter-reset: part; }
nav li { counter-increment: part; display: grid; grid-template-columns: 1.75rem 1fr; padding: 0.3rem 0; }
nav li::before { content: counter(part); color: var(--faint); font-variant-numeric: tabular-nums; }
nav a { color: inherit; text-decoration-color: transparent; }
nav a:hover { text-decoration-color: currentColor; }
main { min-width: 0; counter-reset: part; }
section { margin: 0 0 3.5rem; scroll-margin-top: 1rem; counter-increment: part; }
h2::before { content: counter(part) "\\2002"; color: var(--faint); font-weight: 400; }
p, ul { max-width: 44rem; }
p { margin: 0 0 1rem; }
ul { margin: 0 0 1.25rem; padding-left: 1.3rem; }
li { margin: 0 0 0.5rem; }
li.mark { list-style: none; margin-left: -1.3rem; padding-left: 1.3rem; text-indent: -1.3rem; }
.method { font: 0.9375rem/1.55 var(--sans); color: var(--faint); }
.coder { border-left: 3px solid var(--open); padding-left: 0.9rem; }
.grounds { font: 0.8125rem/1.5 var(--sans); color: var(--faint); }
.grounds a { color: inherit; text-decoration-color: var(--line); }
.grounds a:hover { color: var(--link); text-decoration-color: currentColor; }
.scroll {
  overflow-x: auto; margin: 0 0 1.5rem;
  background:
    linear-gradient(to right, var(--paper) 30%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 30%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.6rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.6rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; font: 0.84375rem/1.45 var(--sans); border-bottom: 2px solid var(--ink); }
caption { text-align: left; padding: 0 0 0.5rem; font-weight: 600; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
thead th { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); vertical-align: bottom; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; min-width: 4.5rem; overflow-wrap: break-word; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody th { font-weight: 600; }
tbody th.again { font-weight: 400; color: var(--faint); }
td:last-child { min-width: 7rem; }
td a, th a { text-decoration-color: var(--line); }
td.mark { min-width: 7.6rem; }
td.yes, td.no, td.open { min-width: 8.1rem; }
.short, .date, span.mark { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr:target > * { background: var(--target); }
tr[id] { scroll-margin-top: 3rem; }
.mark::before { display: inline-block; text-indent: 0; font-weight: 700; }
li.mark::before { width: 1.3rem; }
td.yes::before, td.no::before, td.open::before, td.partial::before { width: 1.15rem; }
span.open::before { width: auto; margin-right: 0.2em; }
.long { min-width: 12rem; }
.yes::before { content: "\\2713"; color: var(--yes); }
.no::before { content: "\\2717"; color: var(--no); }
.open::before { content: "?"; color: var(--open); }
.partial::before { content: "~"; color: var(--open); }
.nonpoliticized::before, .politicized::before, .technified::before, .securitized::before, .desecuritized::before {
  content: ""; height: 0.65em; width: 0.65em; margin-right: 0.35em; border: 1.5px solid; vertical-align: baseline; box-sizing: border-box;
}
.nonpoliticized::before { border-style: dashed; color: var(--nonpoliticized); }
.politicized::before { color: var(--politicized); }
.technified::before { border: 3px double; color: var(--technified); }
.securitized::before { border: 0; background: var(--securitized); clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%); forced-color-adjust: none; }
.desecuritized::before { border: 0; background: var(--desecuritized); clip-path: polygon(0 0, 33% 0, 33% 33%, 66% 33%, 66% 66%, 100% 66%, 100% 100%, 0 100%); forced-color-adjust: none; }
figure { margin: 0 0 1.5rem; }
figure svg { display: block; max-width: 100%; height: auto; min-width: 40rem; }
figure svg text { font-family: var(--sans); }
figcaption { max-width: 44rem; font: 0.875rem/1.5 var(--sans); color: var(--faint); }
figcaption strong { color: var(--ink); }
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3.5rem; }
  nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
@media (max-width: 63.99rem) { nav { margin: 0 0 2.5rem; padding: 0.75rem 0; border: solid var(--line); border-width: 1px 0; } }
@media (max-width: 40rem) { nav li { padding: 0.35rem 0; } h2 { font-size: 1.35rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --link: #000; }
  html { font-size: 10pt; } body { font-size: 1rem; } nav, .skip { display: none; } header, .columns { display: block; padding: 0; } main { width: 100%; }
  .scroll { overflow: visible; background: none; } caption span { position: static; max-width: none; }
  table { font-size: 6.5pt; line-height: 1.3; } th, td { min-width: 0; padding: 0.2rem 0.4rem 0.2rem 0; overflow-wrap: anywhere; } thead th { overflow-wrap: normal; }
  .long, td.mark, td.yes, td.no, td.open, td:last-child { min-width: 0; } .short, .date, span.mark { white-space: normal; }
  tr, figure { break-inside: avoid; } h2, h3, caption { break-after: avoid; } a { text-decoration: none; } figure svg { min-width: 0; }
}
@page { margin: 18mm 15mm; }
`;
