import { count, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'

/** Row first: it is how a spreadsheet is searched. */
const at = (args: Args): string =>
  (args.row === undefined ? '' : `第${words(args.row)}行`) + (args.column === undefined ? '' : `“${words(args.column)}”列`)

const say =
  (sentence: string): Say =>
  args =>
    at(args) === '' ? sentence : `${at(args)}：${sentence}`

/** What is wrong with a file of records, and the report of the command line. */
export const checks = {
  'table.empty': say('这个文件是空的，请重新选一个。'),
  'table.noColumns': say('没有认出任何一列。第一行要写字段名，字段名见 /v1/fields，也可以写中文或英文名称。'),
  'table.columnUnknown': say('没有这个字段，这一列没有检查，请核对列名。'),
  'table.columnTwice': say('同一个字段出现了两次，只用了前面一列。'),
  'table.rowTooLong': args => say(`这一行太长，超过了${Math.round(count(args.max) / 1024)}KB，没有检查，请核对换行。`)(args),
  'table.quoteOpen': say('引号没有配对，这一行没有检查，请补上另一半引号。'),
  'table.quoteStray': say('引号的位置不对，这一行没有检查。内容里的引号要写两遍，并给整格加上引号。'),
  'table.cellTooMany': say('这一行的格子比表头多，多半是少了引号，这一行没有检查。'),
  'table.encoding': args => say(`这一格不是${words(args.encoding)}编码，没有读，请统一编码后再试。`)(args),
  'table.otherEncoding': args => say(`这个文件是${words(args.encoding)}格式，不是CSV，请另存为UTF-8的CSV，或按它本来的格式提交。`)(args),
  'table.notXlsx': say('这不是完整的XLSX文件，请用表格软件重新保存，或另存为CSV。'),
  'table.tooLarge': args => say(`XLSX最大${count(args.maxMb)}MB，更大的请另存为CSV，CSV不限大小。`)(args),
  'table.unpacksTooLarge': args => say(`这个XLSX解开后超过${count(args.maxMb)}MB，请另存为CSV，CSV不限大小。`)(args),
  'table.tooManyCells': args => say(`这张表的格子太多，上限是${count(args.max)}个，请删掉空行空列，或另存为CSV。`)(args),
  'table.formula': say('这一格是公式，没有读，请改成数值（复制后选择性粘贴为数值）。'),
  'table.errorValue': say('这一格是错误值，没有读，请改正。'),
  'table.filings': say('备案类型只能是 icpFiling、publicSecurityFiling、contingencyPlan，用分号分开。'),
  'file.missing': args => `打不开文件：${words(args.file)}`,
  'file.kind': args => `不认识这种文件：${words(args.file)}。请用 .csv、.xlsx、.ndjson 或 .json。`,
  'record.failed': say('这一条检查时出了错，没有结果。'),
  'row.missing': args => say(`缺少 ${words(args.field)}，请补上；去掉 complete 可以先出草稿。`)(args),
  'row.rule': args => say(`规则 ${words(args.rule)} 没有通过，要求见 GET /v1/rules/${words(args.rule)}。`)(args),
  'job.templateUnknown': args => `没有模板 ${words(args.template)}，可用的模板见 GET /v1/templates。`,
  'job.rowTwice': args => `第 ${count(args.index)} 条改了两次，请只写一次。`,
  'job.rowNotFailed': args => `第 ${count(args.index)} 条没有失败，只能重做失败的。`,
  'schedule.noNodes': say('这项定期检查还没有清单，请先用 PUT …/inventory 上传清单。'),
  'schedule.tooMany': args => `一个单位最多 ${count(args.max)} 项定期检查，请先删掉不用的。`,
  'schedule.tooManyNodes': args => `一份清单最多 ${count(args.max)} 个节点，请拆成几项检查。`,
  'schedule.sameNode': args => `清单里有两行的编号都是“${words(args.node)}”，请让每个节点的编号不同。`,
  'job.tooManyRows': args => `一个任务最多 ${count(args.max)} 条，请拆开文件，分成几个任务。`,
  'job.templateOnce': () => '每个模板只写一次，写在 template 或 templates 里。',
  'report.progress': args => `已检查${count(args.records)}条，读了${count(args.percent)}%，每秒${count(args.rate)}条`,
  'report.total': args =>
    `共${count(args.records)}条：可提交${count(args.ready)}条，不能提交${count(args.failing)}条，资料不全${count(args.unknown)}条；有规则不通过的${count(args.withFail)}条，有错误${count(args.errors)}条（其中读不出${count(args.unreadable)}条）。按${words(args.on)}的规则。`,
  'render.progress': args =>
    `${words(args.bar)} ${count(args.percent)}%，${count(args.records)}／${count(args.total)}条，每秒${count(args.rate)}条，约剩${count(args.left)}秒`,
  'render.total': args =>
    `共${count(args.total)}条：已生成${count(args.done)}条，失败${count(args.failed)}条。${args.file ? `文件在${words(args.file)}。` : '只是试跑，没有保存文件。'}`,
  'report.rules': () => '最常不通过的规则（不通过／待定）：',
  'report.lacking': () => '缺得最多的字段：',
  'report.problems': () => '表头的问题：',
} as const satisfies Record<string, Say>
