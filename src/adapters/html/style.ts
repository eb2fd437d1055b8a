/** Looks like the printed page: type area of A4, serif text, sans heads. */
export const style = `
:root{color:#111;background:#f2f2f0;font:16px/1.75 "Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif}
body{margin:0}
main,footer,.stamp{box-sizing:border-box;max-width:46rem;margin:0 auto;padding:0 2.5rem;background:#fff}
main{padding-top:2.5rem;padding-bottom:2.5rem;min-height:80vh;overflow-wrap:anywhere}
h1,h2,h3,h4,th,strong{font-family:"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;font-weight:500}
.title{text-align:center;font-size:1.7rem;margin:.5em 0}
h2{font-size:1.3rem;margin:1.1em 0 .4em}
h3{font-size:1.1rem;margin:.9em 0 .3em}
h4{font-size:1rem;margin:.7em 0 .2em}
h5{font:inherit;margin:.4em 0 0}
p{margin:.25em 0;text-align:justify}
p.indent{text-indent:2em}
.center{text-align:center}
.right{text-align:right}
table{width:100%;border-collapse:collapse;margin:.6em 0 1em;font-size:.9rem;table-layout:fixed}
th,td{border:1px solid #333;padding:.3em .5em;vertical-align:middle;text-align:left}
th{background:#eee;text-align:center}
td.center{text-align:center}
td.right{text-align:right}
thead{display:table-header-group}
tr{break-inside:avoid}
.checks{list-style:none;padding:0}
.checks li{padding-left:1.6em;position:relative}
.checks li::before{content:"";position:absolute;left:0;top:.5em;width:.7em;height:.7em;border:1px solid #111}
.checks li.on::after{content:"";position:absolute;left:.28em;top:.48em;width:.22em;height:.5em;border:solid #111;border-width:0 2px 2px 0;transform:rotate(40deg)}
.note{background:#f3f3f3;border-left:3px solid #aaa;padding:.5em .8em;font-size:.9rem}
.note.warning{border-left-color:#333}
.signature{margin:2em 0 1em 40%}
.signature.seal{padding-top:3em}
.signature .fill{display:inline-block;min-width:10em;border-bottom:1px solid #111}
.stamp{text-align:right;padding-top:1rem;color:#555}
footer{font-size:.75rem;color:#555;padding-bottom:1.5rem}
nav ul{list-style:none;padding:0}
nav a{color:inherit;text-decoration:none}
hr.page{border:0;border-top:1px dashed #ccc;margin:2em 0}
@media print{:root{background:none;font-size:12pt}main,footer,.stamp{max-width:none;padding-left:0;padding-right:0}hr.page{break-after:page;border:0;margin:0}h2,h3,h4{break-after:avoid}}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
`
