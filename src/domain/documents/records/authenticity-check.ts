import { smallDocument } from './template-definition.ts'

/** The sheet on which the access provider's staff check that an application is true; our own layout, filled as a form. */
export const authenticityCheck = smallDocument({
  filings: ['icpFiling'],
  looksAt: ['website', 'authorised'],
  parts: (_source, read) => {
    const has = (field: string): boolean => read.value(field) !== null
    return {
      ready: {
        commitment: read.is('authenticityCommitment', true),
        domainCertificate: has('domainCertificateFile'),
        licence: has('businessLicenseFile'),
      },
    }
  },
})
