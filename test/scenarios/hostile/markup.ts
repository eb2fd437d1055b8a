import type { Attack } from './attack.ts'

/** Markup that some reader might take for its own. */
export const markup: readonly Attack[] = [
  { name: 'a script', say: '<script>alert(document.cookie)</script>' },
  { name: 'an image that runs code', say: '<img src=x onerror=alert(1)>' },
  { name: 'a drawing that runs code', say: '<svg/onload=alert(1)>' },
  { name: 'a frame', say: '<iframe srcdoc="<script>1</script>"></iframe>' },
  { name: 'a style sheet', say: '</style><style>body{display:none}</style>' },
  { name: 'entities', say: '&lt;script&gt;&#x3C;b&#62;&amp;amp;&#0;' },
  { name: 'our placeholders', say: '{{f.organizerName}}{{#each fields}}{{this}}{{/each}}' },
  { name: 'a triple placeholder', say: '{{{f.principalIdNumber}}}' },
  { name: 'a way to the constructor', say: '{{constructor.constructor("return process")()}}' },
  { name: 'a partial', say: '{{> icp-application}}{{lookup this "__proto__"}}' },
  { name: 'blocks of our documents', say: '# 标题\n::: table\n| a | b |\n:::\n---page---' },
  { name: 'a template of another engine', say: '{% for x in config %}{{x}}{% endfor %} <%= 7*7 %> #{7*7} $\u007b7*7}' },
  { name: 'a script as an address', say: 'javascript:alert(1)' },
  { name: 'a script as data', say: 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==' },
  { name: 'a link in Markdown', say: '[点这里](javascript:alert(1)) ![x](file:///etc/passwd)' },
  { name: 'a formula of a spreadsheet', say: '=HYPERLINK("http://x","y") @SUM(1+1)*cmd|\' /C calc\'!A0' },
]
