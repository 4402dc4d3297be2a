/** How a pack looks on screen and on A4: system fonts that have every Kazakh letter, black on white. */
export const PRINT_STYLE = `
@page { size: A4; margin: 14mm 15mm 14mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 180mm; padding: 4mm; color: #1d1a16; background: #fff;
  font: 10.5pt/1.38 "Noto Sans", "PT Sans", "Segoe UI", Roboto, "DejaVu Sans", "Open Sans", Arial, sans-serif; }
.sheet { break-after: page; margin-bottom: 14mm; }
.sheet:last-child { break-after: auto; }
header { border-bottom: 1.5pt solid #8a3b12; margin-bottom: 3mm; }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 1mm; }
h2 { font-size: 11.5pt; margin: 4mm 0 1mm; color: #8a3b12; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p, ul, ol, dl { margin: 0 0 1.5mm; }
ul, ol { padding-left: 6mm; }
.label { color: #5b5148; font-size: 9pt; margin-bottom: 1.5mm; }
.note { font-style: italic; }
.help, .mark { color: #5b5148; font-size: 9pt; margin: 0 0 1mm; }
.say { border-left: 2pt solid #c98a5e; padding-left: 3mm; }
.who { display: flex; gap: 8mm; font-size: 9pt; }
.who > span { flex: 1; border-bottom: .5pt solid #8d857c; padding-bottom: 3mm; }
.who > span:last-child { flex: 0 0 40mm; }
.lines > div { height: 7.4mm; border-bottom: .5pt solid #a9a29a; }
.tick ul { list-style: none; padding: 0; columns: 2; column-gap: 8mm; }
.tick li { display: flex; break-inside: avoid; padding: .4mm 0; }
.tick li::before { content: "☐"; flex: 0 0 6mm; }
.tick li > span { flex: 1; }
table { width: 100%; border-collapse: collapse; }
th, td { border: .5pt solid #a9a29a; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; }
thead th { background: #f5ede4; font-size: 9.5pt; }
.grid { break-inside: auto; }
.grid tbody tr { height: 12.5mm; break-inside: avoid; }
.grid tbody th { font-weight: 400; width: 32%; }
.scale tbody th { font-weight: 400; }
.scale td, .scale thead th { text-align: center; width: 8mm; }
.scale thead td { border: 0; }
.steps li { margin-bottom: 1mm; }
.timeline tr { break-inside: avoid; }
.timeline .time { white-space: nowrap; width: 20mm; }
dt { font-weight: 700; }
dd { margin: 0 0 1mm 4mm; }
footer { margin-top: 3mm; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 5mm; }
.pair > span + span { border-left: .5pt solid #d8cfc4; padding-left: 3mm; }
.side-by-side { font-size: 9pt; }
.side-by-side h1 { font-size: 13pt; }
.side-by-side .tick ul { columns: 1; }
.side-by-side .lines > div { height: 6.6mm; }
.side-by-side .grid tbody tr { height: 10mm; }
.side-by-side .steps b .pair, .side-by-side small .pair, .side-by-side b .pair, .side-by-side i .pair { display: inline; }
.side-by-side .steps b .pair > span + span, .side-by-side small .pair > span + span,
.side-by-side b .pair > span + span, .side-by-side i .pair > span + span { border: 0; padding: 0; }
.side-by-side .steps b .pair > span + span::before, .side-by-side small .pair > span + span::before,
.side-by-side b .pair > span + span::before, .side-by-side i .pair > span + span::before { content: " / "; }
.side-by-side .grid .pair, .side-by-side .scale .pair, .side-by-side .who .pair { grid-template-columns: 1fr; }
.side-by-side .grid .pair > span + span, .side-by-side .scale .pair > span + span, .side-by-side .who .pair > span + span {
  border: 0; padding: 0; color: #5b5148; }
@media print { body { max-width: none; padding: 0; } .sheet { margin-bottom: 0; } }
`.trim();
