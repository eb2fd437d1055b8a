import type { ReadFailure } from '../reading-messages.ts'
import type { Locale } from './index.ts'

interface ReadingTexts {
  readonly ask: (megabytes: number) => string
  readonly here: string
  readonly server: string
  readonly type: string
  readonly waiting: string
  readonly loading: (percent: number) => string
  readonly reading: (percent: number) => string
  readonly sending: string
  readonly sendingToRead: string
  /** below the last of several files of which the same is asked */
  readonly forAll: (files: number) => string
  /** of the others */
  readonly askedBelow: string
  readonly streaming: (percent: number) => string
  readonly readingRest: string
  /** `here`: it was read on the device, nothing of it was sent */
  readonly consent: (here: boolean) => string
  readonly agree: string
  readonly refuse: string
  readonly offer: string
  readonly attach: string
  readonly noNeed: string
  readonly isNot: (kind: string) => string
  readonly whatIsIt: string
  readonly whichKind: string
  /** of a portal: the size it takes, and its name */
  readonly shrink: (size: string, portal: string) => string
  readonly makeJpeg: (size: string, portal: string) => string
  /** one was made before */
  readonly showMade: (portal: string, size: string) => string
  readonly illegible: (size: string) => string
  readonly severalPages: string
  readonly undrawable: string
  readonly shrinking: string
  readonly shrunk: (from: string, to: string) => string
  readonly portalPicture: (portal: string) => string
  readonly download: (name: string, size: string) => string
  readonly progress: (name: string) => string
  readonly failed: Readonly<Record<ReadFailure, string>>
}

const texts: Readonly<Record<Locale, ReadingTexts>> = {
  'zh-CN': {
    ask: megabytes => `可以在您这台设备上读，图片不用传出去；要先下载约 ${megabytes} MB，只下载一次。怎么读？`,
    here: '在本机读取',
    server: '传给服务器读',
    type: '不读了，自己填',
    waiting: '等待读取',
    loading: percent => (percent < 100 ? `正在下载读图程序：${percent}%` : '读图程序下载好了，正在启动'),
    reading: percent => `正在本机读取：${percent}%`,
    sending: '正在发送',
    sendingToRead: '正在发送，由服务器读取',
    forAll: files => `以上 ${files} 个文件一起回答，点一次就行。`,
    askedBelow: '等您在下面选一次',
    streaming: percent => `正在边传边读：${percent}%`,
    readingRest: '已传完，正在汇总',
    consent: here =>
      `这看起来是身份证，要您单独同意才能用。姓名、号码和有效期只用于这次备案，加密保存，随时可以删，不会交给任何模型。${here ? '现在什么都还没有传出去。' : '刚才那张没有保存。'}您同意吗？`,
    agree: '同意',
    refuse: '不同意，不用这张',
    offer: '以后平台会要这张图的原图，要一起放进资料吗？',
    attach: '附上原图',
    noNeed: '不附',
    isNot: kind => `这不是${kind}`,
    whatIsIt: '这是什么文件？',
    whichKind: '它是：',
    shrink: (size, portal) => `缩小到 ${size} 以内（${portal}用）`,
    makeJpeg: (size, portal) => `转成JPG，${size} 以内（${portal}用）`,
    showMade: (portal, size) => `看${portal}用的图片（${size}）`,
    illegible: size => `缩到 ${size} 以内字就看不清了，没有缩。请靠近一点、只拍这份证件，重新拍一张。`,
    severalPages: '这份 PDF 有好几页，不知道要哪一页。请只传要交的那一页，或者拍一张照片。',
    undrawable: '这个浏览器画不出这份 PDF，请截一张图或者拍一张照片再传。',
    shrinking: '正在处理',
    shrunk: (from, to) => `好了：${from} → ${to}。请看一眼，字都认得清再用。`,
    portalPicture: portal => `${portal}用的图片`,
    download: (name, size) => `下载 ${name}（${size}）`,
    progress: name => `${name} 的进度`,
    failed: {
      undecodable: '这个浏览器打不开这张图片，请换成 JPG 或 PNG，或者传给服务器读。',
      'too-large': '图片的像素太多，请缩小一些再试。',
      unreachable: '读图程序没有下载成功，请重试，或者传给服务器读。',
      failed: '没有读成，请重试，或者传给服务器读。',
    },
  },
  en: {
    ask: megabytes =>
      `It can be read on your own device, so that the picture need not leave it; about ${megabytes} MB are downloaded first, once. How shall it be read?`,
    here: 'Read it here',
    server: 'Let the server read it',
    type: 'I will type it myself',
    waiting: 'Waiting to be read',
    loading: percent => (percent < 100 ? `Downloading the reader: ${percent}%` : 'The reader is here and starting'),
    reading: percent => `Reading on this device: ${percent}%`,
    sending: 'Sending',
    sendingToRead: 'Sending; the server reads it',
    forAll: files => `One answer for all ${files} files above.`,
    askedBelow: 'Waiting for your answer below',
    streaming: percent => `Read while it is sent: ${percent}%`,
    readingRest: 'Sent; being summed up',
    consent: here =>
      `This looks like an identity card, which needs your separate consent. Name, number and validity are used for this filing only, stored encrypted, can be deleted at any time and go to no model. ${here ? 'Nothing has been sent yet.' : 'The one just sent was not kept.'} Do you agree?`,
    agree: 'I agree',
    refuse: 'No, do not use it',
    offer: 'The platform will ask for the original of this picture. Attach it?',
    attach: 'Attach the original',
    noNeed: 'No',
    isNot: kind => `This is not ${kind}`,
    whatIsIt: 'What is this file?',
    whichKind: 'It is:',
    shrink: (size, portal) => `Make it smaller: ${size} (${portal})`,
    makeJpeg: (size, portal) => `Make it a JPG of at most ${size} (${portal})`,
    showMade: (portal, size) => `Show the picture for the ${portal} (${size})`,
    illegible: size => `Within ${size} it could not be read any more. Please take another, closer, with nothing but the paper on it.`,
    severalPages: 'This PDF has several pages and nobody knows which is meant. Please send the one page alone, or a photo of it.',
    undrawable: 'This browser cannot draw the PDF. Please send a screenshot or a photo of it.',
    shrinking: 'Working',
    shrunk: (from, to) => `Done: ${from} → ${to}. Please check that every word can be read.`,
    portalPicture: portal => `The picture for the ${portal}`,
    download: (name, size) => `Download ${name} (${size})`,
    progress: name => `Progress of ${name}`,
    failed: {
      undecodable: 'This browser cannot open the picture. Please use a JPG or PNG, or let the server read it.',
      'too-large': 'The picture has too many pixels; please make it smaller.',
      unreachable: 'The reader could not be downloaded. Please retry, or let the server read it.',
      failed: 'It could not be read. Please retry, or let the server read it.',
    },
  },
}

export const readingTexts = (locale: Locale): ReadingTexts => texts[locale]
