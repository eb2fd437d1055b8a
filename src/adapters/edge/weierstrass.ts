/**
 * In the place of `@noble/curves/abstract/weierstrass` in the Worker: the curve of SM2, which `sm-crypto-v2` makes when it loads. Only SM3, SM4
 * and their key derivation are used here; a signature or key of SM2 would fail.
 */
export const weierstrass = (curve: object) => ({ CURVE: curve })
