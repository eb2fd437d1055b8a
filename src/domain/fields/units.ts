import type { FieldDefinition } from './definition.ts'

type Unit = NonNullable<FieldDefinition['unit']>

/** How units are written, and their size in the unit of the normal form. First match wins. */
export const units: Readonly<Record<Unit, readonly (readonly [RegExp, number])[]>> = {
  CNY: [[/^(?:元人民币|人民币元|人民币|块钱|元整|元|块|rmb|cny|yuan|￥|¥)$/i, 1]],
  persons: [[/^(?:个用户|个注册用户|个会员|个人|个客户|人次|人|户|位|名|个|users?|persons?|people|members?)$/i, 1]],
  months: [
    [/^(?:个月|月|months?|mo)$/i, 1],
    [/^(?:周年|年|years?|yrs?|y)$/i, 12],
    [/^(?:个季度|季度|quarters?)$/i, 3],
    [/^(?:个星期|个礼拜|星期|礼拜|周|weeks?)$/i, 7 / 30],
    [/^(?:天|日|days?|d)$/i, 1 / 30],
  ],
  days: [
    [/^(?:天|日|days?|d)$/i, 1],
    [/^(?:个星期|个礼拜|星期|礼拜|周|weeks?)$/i, 7],
    [/^(?:个月|月|months?)$/i, 30],
    [/^(?:个季度|季度)$/i, 90],
    [/^(?:周年|年|years?)$/i, 365],
  ],
  hours: [
    [/^(?:个小时|小时|个钟头|钟头|个钟|hours?|hrs?|h)$/i, 1],
    [/^(?:分钟|分|minutes?|mins?|min)$/i, 1 / 60],
    [/^(?:天|日|days?|d)$/i, 24],
    [/^(?:个星期|星期|周|weeks?)$/i, 168],
  ],
  GB: [
    [/^(?:g|gb|gib|个g)$/i, 1],
    [/^(?:m|mb|mib|兆)$/i, 1 / 1024],
    [/^(?:t|tb|tib|个t)$/i, 1024],
    [/^(?:k|kb|kib)$/i, 1 / 1_048_576],
  ],
  Gbps: [
    [/^(?:g|gb|gbps|gbit\/s|gb\/s|gbits)$/i, 1],
    [/^(?:m|mb|mbps|mbit\/s|mb\/s|兆)$/i, 1 / 1000],
    [/^(?:k|kb|kbps|kbit\/s)$/i, 1 / 1_000_000],
    [/^(?:t|tbps|tb\/s)$/i, 1000],
  ],
  ms: [
    [/^(?:毫秒|ms|milliseconds?)$/i, 1],
    [/^(?:微秒|us|µs|μs|microseconds?)$/i, 1 / 1000],
    [/^(?:秒|s|sec|seconds?)$/i, 1000],
  ],
  percent: [
    [/^(?:%|%|个百分点|percent|pct)$/i, 1],
    [/^成$/, 10],
  ],
}

/** Whole phrases that are an amount of the unit. */
export const amounts: Readonly<Partial<Record<Unit, Readonly<Record<string, number>>>>> = {
  Gbps: { 百兆: 0.1, 千兆: 1, 万兆: 10, 百兆网卡: 0.1, 千兆网卡: 1, 万兆网卡: 10 },
  hours: { 半天: 12, 一整天: 24 },
  percent: { 全部: 100, 一半: 50 },
}
