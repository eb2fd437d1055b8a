/** SM2, SM3 and SM4, loaded with the first use: most machines never need them. */
export const sm = () => import('sm-crypto-v2')
