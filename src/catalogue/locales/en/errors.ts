import { unitNamed } from '../../../domain/fields/words-of.ts'
import { list, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import type { ErrorCode } from '../zh-CN/errors.ts'

/** Which row or item of a list is meant; args of lists name it. */
const place = (args: Args): string =>
  (args.row === undefined ? '' : `Row ${words(args.row)}: `) + (args.item === undefined ? '' : `"${words(args.item)}": `)

const say =
  (text: string | Say): Say =>
  args =>
    place(args) + (typeof text === 'string' ? text : text(args))

const wanted: Readonly<Record<string, string>> = {
  number: 'a number',
  date: 'a date such as 2026-03-01',
  datetime: 'a date and a time such as 2026-11-20 09:00',
  boolean: 'yes or no',
  enum: 'one of the options',
  multiEnum: 'one or more of the options',
  divisionCode: 'a place or its 6-digit division code',
  domainList: 'a domain such as example.com',
  ipRangeList: 'an IP address such as 121.40.1.10',
  macList: 'a MAC address such as 00:16:3E:0A:1B:2C',
  stringList: 'a list of texts',
  personList: 'a name and a mobile number',
}

export const errors: Readonly<Record<ErrorCode, Say>> = {
  'value.empty': say('This is still empty. Fill it in, or say that there is none or that you do not know.'),
  'value.type': say(({ wants }) => `This needs ${wanted[words(wants)] ?? 'a text'}. Please write it that way.`),
  'value.derived': say('This is worked out by the system; there is nothing to fill in.'),
  'field.unknown': say(({ field }) => `There is no field "${words(field)}". Check the name against GET /v1/fields.`),
  'field.derived': say('This is worked out by the system; there is nothing to fill in.'),
  'state.unknown': say('The state must be unknown, notApplicable, declined or later.'),
  'consent.missing': say('This is sensitive personal data. Please agree to its use first.'),
  'kind.unknown': say(({ kind }) => `There is no kind of file "${words(kind)}". Use one of GET /v1/upload-kinds, or leave it out.`),

  'text.tooShort': say(({ min, length }) => `Too short: at least ${words(min)} characters, this has ${words(length)}. Please add to it.`),
  'text.tooLong': say(({ max, length }) => `Too long: at most ${words(max)} characters, this has ${words(length)}. Please shorten it.`),
  'name.noLetters': say('A name needs letters, not only digits or signs. Copy it from the document.'),
  'address.noLetters': say('An address needs words. Give the street and the door number.'),
  'personName.characters': say('A name has letters only. Give the name on the ID document.'),
  'personName.title': say(({ name }) => `"${words(name)}" is a form of address. Give the full name on the ID document.`),
  'siteName.domain': say('The name may not be the domain itself. Choose a Chinese name that says what the site is.'),
  'siteName.onlyDigits': say('The name may not be digits or signs only. Add words that say what the site is.'),
  'siteName.onlyLatin': say('The name may not be Latin letters only. Use Chinese.'),
  'siteName.national': say('Names beginning with 中国, 国家 or 中华 are for national units. Better choose another.'),
  'version.malformed': say('Write the version as V1.0; the first one is V1.0.'),

  'number.malformed': say('This number was not understood. Write digits, e.g. 3000.'),
  'number.vague': say('This is not exact enough. Please give one figure.'),
  'number.approximate': say('This is a round figure. Please confirm it.'),
  'number.unit': say(({ unit }) => {
    const name = unitNamed(unit, 'en')
    return `The unit was not understood. ${name ? `Give the figure in ${name}.` : 'Give the figure alone.'}`
  }),
  'number.range': say('This number is too large. Please check it.'),
  'number.notInteger': say(({ value }) => `A whole number is needed, "${words(value)}" has decimals.`),
  'number.min': say(({ min }) => `It may not be below ${words(min)}. Please check it.`),
  'number.moreThan': say(({ moreThan }) => `It must be above ${words(moreThan)}. Please check it.`),
  'number.max': say(({ max }) => `It may not be above ${words(max)}. Please check it.`),
  'number.oneOf': say(({ values }) => `It must be one of ${words(values)}.`),

  'boolean.malformed': say('Please answer yes or no.'),
  'enum.unknown': say(({ value }) => `"${words(value)}" is not an option. Please choose from the list.`),
  'enum.exclusive': say('"None" cannot stand beside other options. Choose one or the other.'),
  'list.tooFew': say(({ min, count }) => `At least ${words(min)} are needed, there are ${words(count)}. Please add some.`),
  'list.tooMany': say(({ max, count }) => `At most ${words(max)} are allowed, there are ${words(count)}. Please remove some.`),

  'date.malformed': say('This date was not understood. Write it as 2026-03-01.'),
  'date.noSuchDay': say('There is no such day. Check the month and the day.'),
  'date.dayMissing': say('The day is missing. Write year, month and day, e.g. 2026-03-01.'),
  'date.future': say(({ today }) => `This day has not come yet (today is ${words(today)}). Give a day that has passed.`),
  'date.past': say(({ today }) => `This day has passed (today is ${words(today)}). Give today or a later day.`),
  'date.assumed': say('The date was not given in full. Please confirm how it was understood.'),
  'datetime.timeMissing': say('The time is missing. Write it as 2026-11-20 09:00.'),
  'dateRange.malformed': say('Give a first and a last day, e.g. 2026-05-20 to 2026-11-20.'),
  'dateRange.order': say('The first day is after the last. Please swap them.'),

  'phone.characters': say('A telephone number has digits only. Please write it again.'),
  'phone.length': say(({ length }) => `A mobile number has 11 digits, this has ${words(length)}. Check for a digit too many or too few.`),
  'phone.prefix': say('This is no mainland mobile number: those begin with 13 to 19. Please check it.'),
  'phone.machine': say("This number belongs to a machine and cannot take calls. Give a person's mobile number."),
  'phone.serviceNumber': say('400 and 800 are service lines. Give a mobile number.'),
  'phone.mobileOnly': say('A landline receives no text messages. Give an 11-digit mobile number.'),
  'phone.areaCode': say('A landline needs its area code, e.g. 0571-12345678.'),
  'phone.hotline': say('The number should have 3 to 12 digits. Please check it.'),
  'phone.virtualOperator': say("This is a virtual operator's number, which many provinces refuse. Better give another."),
  'email.malformed': say('The address is not complete; it should look like zs@example.com.'),
  'email.onlyNumber': say('This is only a number. Give the whole address, e.g. with @qq.com behind it.'),
  'email.domain': say('What follows the @ is not right; it should look like example.com.'),
  'url.malformed': say('The address is not complete. Copy it from the browser, e.g. https://www.example.com.'),
  'url.scheme': say('The address must begin with http:// or https://.'),
  'url.host': say('The domain in the address is not right: no IP address, and an ending is needed.'),

  'domain.scheme': say('Give the domain only, without http://, slashes or a port, e.g. example.com.'),
  'domain.malformed': say('This is no complete domain; it should look like example.com, with letters, digits and hyphens only.'),
  'domain.suffix': say('There is no such ending. Check what follows the last dot, e.g. .com or .cn.'),
  'footer.noNumber': say('The page does not show this number. Put it at the bottom centre of the home page.'),
  'footer.otherNumber': say('The page shows another number; replace it.'),
  'footer.noLink': say('The number is no link; link it to the official site.'),
  'footer.wrongLink': say('The number links somewhere else than to the official site.'),
  'footer.noLastCode': say('The link of the police number lacks its digits.'),
  'page.private-address': say('The domain leads to a private or reserved address; it was not opened.'),
  'page.unreachable': say('The site cannot be reached.'),
  'page.timeout': say('The site is too slow; no page came.'),
  'page.page-not-read': say('The site answered, but not with its home page.'),
  'page.moved-away': say('The home page leads to another domain, which was not followed.'),
  'page.too-often': say('It was opened several times just now; try again in a while.'),
  'page.noNumberKnown': say('There is no number yet to look for.'),
  'footer.noDomain': say('The domain of the site is not known yet: tell it, or send the source of the page.'),
  'domain.ip': say('This is an IP address. Give the domain, e.g. example.com.'),
  'domain.cut': say('The main domain is filed; what stood before it (such as www) was cut.'),

  'ip.malformed': say('The IP address is not right: each part is 0 to 255, e.g. 121.40.1.10.'),
  'ip.hostBits': say('The network does not begin at this address. Use the one suggested, or give a single IP.'),
  'ip.prefix': say('The number behind the slash is too large: 32 for IPv4, 128 for IPv6.'),
  'ip.rangeOrder': say('The range is the wrong way round. The lower address comes first.'),
  'ip.rangeVersion': say('Both ends must be IPv4 or both IPv6.'),
  'ip.private': say('This is an internal address that nobody outside reaches. Give the public IP from the cloud console.'),
  'ip.loopback': say('This address means the machine itself (such as 127.0.0.1). Give the public IP of the server.'),
  'ip.linkLocal': say('This is an automatic internal address. Give the public IP of the server.'),
  'ip.documentation': say('This address is an example from manuals. Give the public IP of the server.'),
  'ip.multicast': say('This is a multicast address. Give the public IP of the server.'),
  'ip.reserved': say('This address is reserved and no server has it. Give the public IP of the server.'),
  'mac.format': say('A MAC address has six pairs, e.g. 00:16:3E:0A:1B:2C. Please check it.'),
  'mac.broadcast': say("This is the broadcast address, not a card's. Please look again."),
  'mac.zero': say("All zeros is not a card's address. Please look again."),
  'mac.multicast': say("This is a multicast address, not a card's. Please look again."),
  'mac.virtual': say('This belongs to a virtual card. Please confirm it is the one you mean.'),

  'division.length': say('A division code has 6 digits. The name of the place will do as well.'),
  'division.unknown': say('This place was not found. Give the full name, e.g. 浙江省杭州市西湖区.'),
  'division.withdrawn': say(({ name }) => `This division no longer exists; it is now part of ${words(name)}. Please confirm.`),
  'division.tooCoarse': say(({ name }) => `"${words(name)}" is too wide. Name the city or district inside it.`),
  'division.tooFine': say(({ name }) => `"${words(name)}" is too narrow. The level above is enough.`),
  'division.ambiguous': say(({ places }) => `Several places have this name: ${words(places)}. Which one?`),
  'country.unknown': say('This country or region was not found. Use its common name, e.g. Singapore.'),
  'country.excluded': say('A place outside mainland China is needed here.'),

  'creditCode.isIdNumber': say("This is a person's ID number. A unit gives the 18-character credit code of its licence."),
  'idNumber.isCreditCode': say("This is the credit code of a unit. The number of a person's ID is needed here."),
  'creditCode.length': say(
    ({ length }) => `The credit code has 18 characters, this has ${words(length)}. Check for one too many or too few.`,
  ),
  'creditCode.characters': say(
    ({ characters }) => `The credit code never has "${words(characters)}". Often 0 was read as O or 1 as I; compare with the licence.`,
  ),
  'creditCode.division': say('Characters 3 to 8 of the credit code are digits. Compare with the licence.'),
  'creditCode.checkDigit': say(
    'The check digit of the credit code does not fit; probably one character is wrong. Compare with the licence. If it is printed so, tell us why and it can be kept.',
  ),
  'organisationCode.format': say('An organisation code has 8 characters and a check digit, e.g. 12345678-8.'),
  'organisationCode.checkDigit': say('The check digit of the organisation code does not fit. Please compare each character.'),
  'idNumber.length': say(({ length }) => `An ID number has 18 characters, this has ${words(length)}. Check for one too many or too few.`),
  'idNumber.fifteen': say('ID numbers with 15 digits are no longer valid. Give the 18 characters of the present card.'),
  'idNumber.characters': say('The first 17 characters are digits, only the last may be X. Was 0 written as O?'),
  'idNumber.province': say('The first two digits are no province. Please check them.'),
  'idNumber.birthDate': say('Digits 7 to 14 are the date of birth, and there is no such day. Please check them.'),
  'idNumber.future': say('The date of birth lies in the future. Please check it.'),
  'idNumber.checkDigit': say('The last character does not fit; probably one is wrong. Compare with the card.'),
  'idNumber.age': say('By this number the person is over 120 years old. Check the year of birth.'),
  'idNumber.unknownDivision': say('The place in the first six digits is not known; it may have been merged long ago. Please check it.'),
  'paperNumber.characters': say('The number has letters and digits only. Please check it.'),
  'paperNumber.length': say(({ length }) => `Such a number has 7 to 18 characters, this has ${words(length)}. Please check it.`),
  'number.otherSuffix': say(
    'The suffix is of another kind: a site has no letter, an app A, a mini-program X, a quick app K. Please check it.',
  ),
  'number.otherProvince': say('The number is of another province than the domicile. That is fine after a move; otherwise check it.'),
  'icpNumber.format': say(
    'This is no ICP number; it should look like 浙ICP备2021012345号-1. See the foot of the site or beian.miit.gov.cn.',
  ),
  'icpNumber.prefix': say('The number begins with a mainland province, e.g. 京 or 浙. Please check it.'),
  'icpNumber.letters': say('The letters must be ICP, in this order.'),
  'icpNumber.digits': say('8 or 10 digits follow 备. Check for one too many or too few.'),
  'icpNumber.suffix': say('The number of the site behind 号 is not right; it should look like -1 and is never 0.'),
  'icpNumber.order': say('号 stands behind the digits and before the hyphen: 京ICP备12345678号-1.'),
  'icpNumber.mark': say('号 was missing at the end and has been added.'),
  'policeNumber.format': say('This is no police filing number; it should look like 浙公网安备33010602000001号.'),
  'policeNumber.words': say('The words must be 公网安备. Check for a missing character.'),
  'policeNumber.noPrefix': say('The province at the beginning is missing, e.g. 浙公网安备….'),
  'policeNumber.prefix': say('The number begins with a mainland province, e.g. 京 or 浙. Please check it.'),
  'policeNumber.digits': say(({ length }) => `14 digits follow 公网安备, this has ${words(length)}. Please check it.`),
  'policeNumber.province': say(
    ({ prefix, province }) => `With ${words(prefix)} in front the digits begin with ${words(province)}. Please check it.`,
  ),
  'policeNumber.mark': say('号 was missing at the end and has been added.'),
  'mlpsNumber.format': say('An MLPS number has 11 digits, a hyphen and 5 digits, e.g. 33010000000-00001.'),
  'appSignature.characters': say('A fingerprint has digits and the letters a to f only.'),
  'appSignature.sha256': say('This is SHA-256 (64 characters), which is not taken. Give MD5 (32) or SHA-1 (40).'),
  'appSignature.length': say(({ length }) => `A fingerprint has 32 (MD5) or 40 (SHA-1) characters, this has ${words(length)}.`),
  'appPublicKey.characters': say('A public key has digits and the letters a to f only. Ask the developer to export it again.'),
  'appPublicKey.length': say(
    ({ length }) => `The public key has ${words(length)} characters, which cannot be right. Ask the developer to export it again.`,
  ),
  'appPackage.format': say('A package name looks like com.example.tea: two parts or more, each with a letter first.'),
  'appPackage.mixed': say('Underscores are for Android and hyphens for iOS; one name cannot have both.'),
  'miniProgramAppId.wechat': say('A WeChat AppID is wx and 16 digits or letters. See the platform.'),
  'miniProgramAppId.format': say('An AppID has 8 to 32 digits or letters. See the platform.'),

  'personList.shape': say('Give a name for each person, with task and mobile if you like, e.g. 王五 技术 13700137000.'),
  'personList.nameMissing': say('The name is missing. Please add it.'),
  'personList.mobileMissing': say(({ name }) => `The mobile number of ${words(name)} is missing. Please add it.`),
  'table.shape': say('Please fill it in row by row.'),
  'table.column': say(({ column }) => `There is no column "${words(column)}". Check the name.`),
  'table.cellMissing': say(({ column }) => `"${words(column)}" is missing. Please add it.`),
  'table.levelTwice': say('One level appears twice. Put it in one row.'),
  'table.levelOrder': say('A higher level needs a higher threshold. Please adjust the figures.'),
  'upload.needsFile': say('A file is needed here, words cannot replace it.'),
  'upload.shape': say('The file was not recognised. Please upload it again.'),
  'upload.elsewhereOnly': say('This file goes straight to the official platform, not to us. Just tell us when it is ready.'),
  'upload.empty': say('The file is empty. Please choose another.'),
  'upload.mime': say(
    ({ formats }) =>
      `The file has another format than the one required. Please convert it to ${list(formats).join(', ') || 'that'} and upload it again.`,
  ),
  'upload.bytes': say('The file is too large. Please compress it and upload it again.'),
  'upload.pixels': say('The picture is too small to read. Please take another.'),
  'portal.illegible': say(
    ({ kilobytes }) =>
      `Within ${words(kilobytes)} KB it could not be read any more, so it was left. Please take another, closer, with nothing but the paper on it.`,
  ),
  'portal.notPicture': say('This is no JPG or PNG that opens. Please make another.'),
  'portal.tooLarge': say(({ kilobytes }) => `The picture has more than ${words(kilobytes)} KB. Please make it smaller.`),
  'portal.other': say(
    'The picture has other proportions than the original, so it seems to be another. Make it smaller without cutting it.',
  ),
  'portal.notHere': say(
    'This server cannot change pictures. Tap “Make it smaller” under it in the chat, or make it smaller yourself, with the longer side above 1600 pixels, and PUT it here.',
  ),
  'picture.small': say('The picture is too small to be read. Go closer, and send the original, not one that a chat app has made smaller.'),
  'picture.blurred': say('The picture is blurred. Hold the phone still and tap the print to focus.'),
  'picture.dark': say('The picture is too dark. Take it near a window or a lamp.'),
  'picture.glare': say('There is glare: a part is burnt out. Switch the flash off and hold it at another angle to the lamp.'),
  'picture.cut': say('The paper is not whole in the picture. Step back until all four corners are in it.'),
  'picture.oldLicence': say(
    'This is a licence of the old form, with a registration number and no unified social credit code. Filings need the new form.',
  ),
  'picture.copy': say(
    'It looks like a black-and-white copy; some access providers take only a colour picture of the original, so take one of that if you can.',
  ),
  'picture.screen': say('It looks like a picture of a screen, with stripes. Take one of the paper itself, or send the electronic file.'),
  'picture.unsure': say('Some of the print could not be read with certainty and was left out. Go closer and hold still, or just tell me.'),
  'picture.damaged': say('The picture cannot be opened; it may be damaged.'),
  'picture.tooLarge': say('The picture has too many pixels; please make it smaller than 50 million.'),
  'picture.slow': say(
    'The picture is too large or holds too much print, and was not read. Please send the part that is needed, halve its size, or save it as a plain JPG.',
  ),
  'idCard.number': say('The ID number was misread: its check character does not fit. Please take a sharper picture or tell me the number.'),
  'idCard.birthDate': say(
    'The date of birth on the card and the one in the number differ, so the number was not taken. Please take another picture or tell me the number.',
  ),
  'idCard.validity': say(
    'The validity of the card was misread, so it was not taken. Please take another picture of the side with the emblem, or tell me both dates.',
  ),
  'picture.heic': say(
    'This is a HEIC photo of an iPhone, which the filing portals do not take either. Choose “Most Compatible” under Settings, Camera, Formats and take it again, or take a screenshot of it, and send JPG or PNG.',
  ),
  'file.entities': say(
    'The file holds words that unfold into others, which is not safe, so it was not opened. Please save it again with its own program.',
  ),
  'file.archive': say('Archives are not opened. Please unpack it and send the files you need one by one.'),
  'file.twoInOne': say(
    'Another file is hidden in this one, which is not safe, so it was not opened. Please take a new picture or save it again with its own program.',
  ),
  'file.program': say(
    'Programs, scripts and web pages are not opened and go into no package. Please send what you need as PDF, Word, Excel or a picture.',
  ),
  'file.locked': say(
    'The PDF is enciphered so that what it would do cannot be seen. Please open it in a browser, print it to a new PDF and send that.',
  ),
  'file.encrypted': say('The file has a password. Please remove it and send the file again.'),
  'file.damaged': say('The file cannot be opened; it may be damaged or incomplete.'),
  'file.extension': say('What is in the file does not fit the ending of its name. Please save it again in its own program.'),
  'file.unpacksTooLarge': say(
    'Unpacked, the file would be too large to be safe, so it was not opened. Please send only the pages or the table that are needed.',
  ),
  'file.quotes': say(
    'The quotes of the table do not come in pairs: most rows cannot be read, so it was not read on. Please save it again as CSV or Excel with its own program.',
  ),
  'case.unknown': say('There is no such case.'),
  'instant.past': say('This time has passed. Please give a later one.'),
  'key.outlives': say(({ end }) => `A key made by another key must end by ${words(end)}, when that one does.`),
  'file.tooLarge': say(
    ({ megabytes }) =>
      `The file has more than ${words(megabytes)} MB and was not taken. Please make a photo smaller, or send only the pages of a PDF that are needed; logs, scans and series of traffic may be longer.`,
  ),
  'file.tooLong': say('The file is too long: at most 200 pages and 5,000 rows are read. Please send only what is needed.'),
  'file.pagesLeft': say('The scan has many pages; only the first ones were read. Please send the others on their own.'),
  'stream.unknown': say(
    'This is no file that can be read while it arrives: a log, a report of a scanner for vulnerabilities (XML or a table) or a table of traffic. Please upload other files.',
  ),
  'file.fontMap': say(
    'The Chinese of this PDF has a font that is not embedded; letters would be missing, so it was not read. Please save it again with its fonts embedded, or send a photo.',
  ),
  'file.slow': say('The file took too long to read. Please send only the pages that are needed.'),
  'file.macros': say('The file brings macros along, so it was not opened. Please save it in a format without macros.'),
  'file.scripts': say(
    'The PDF has scripts or actions that run by themselves, so it was not opened. Please open it in a browser and print it to a new PDF.',
  ),
  'file.attachments': say(
    'The PDF carries other files along (programs, archives or documents), so it was not opened. Please open it in a browser and print it to a new PDF.',
  ),
  'file.external': say(
    'Opening the file would fetch something from elsewhere (a template, a linked picture or table), so it was not opened. Please paste the contents as text or pictures, save it and send it again.',
  ),
  'file.nested': say('The file is nested too deeply, so it was not opened. Please save it again with the program that made it.'),
  'file.archiveInside': say(
    'There is an archive inside the file, so it was not opened. Please send what is needed from it on its own, or remove the attachment and save the file again.',
  ),
  'file.convert': say('GIF, BMP, TIFF and OFD files are not read here, nor taken by a portal. Please save it as JPG, PNG or PDF.'),
  'file.mail': say(
    'Mail files are not opened. Please paste its text here or send a screenshot, and save attachments to send them by themselves.',
  ),
  'file.oldOffice': say('This Office format cannot be read. Please save it as docx or xlsx.'),
  'file.encoding': say('The encoding of the text is not known. Please save it as UTF-8.'),
}
