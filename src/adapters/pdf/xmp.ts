import type { DocumentMeta } from '../../domain/documents/block.ts'

export const producer = 'Anbei'

const xml = (text: string): string => text.replace(/[<>&]/g, sign => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&amp;'))

/** The metadata that makes the file PDF/A-3b when it is one; says the same as the document information dictionary, as the standard asks. */
export const xmpPacket = (meta: DocumentMeta, pdfa = true): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">${pdfa ? '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>' : ''}<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(meta.title)}</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(meta.subject)}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>${xml(meta.author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${xml(meta.language)}</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>${producer}</xmp:CreatorTool><xmp:CreateDate>${isoSeconds(meta.createdAt)}</xmp:CreateDate><xmp:ModifyDate>${isoSeconds(meta.createdAt)}</xmp:ModifyDate><pdf:Producer>${producer}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

/** yyyy-mm-ddThh:mm:ssZ */
const isoSeconds = (instant: string): string => `${instant.slice(0, 19)}Z`

/** D:yyyymmddhhmmssZ */
export const pdfDate = (instant: string): string => `D:${instant.slice(0, 19).replace(/\D/g, '')}Z`
