/** The three colours of the articles, and whose they are. */
export const colours: Readonly<Record<string, string>> = { red: '红', yellow: '黄', blue: '蓝' }

export const coloursNote = '红、黄、蓝是文章的三色提醒，只表示远近；官方的网络安全预警是红、橙、黄、蓝四色，说的是事件多严重，是两回事。'
