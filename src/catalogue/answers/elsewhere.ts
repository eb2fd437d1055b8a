import type { Answer } from '../../domain/catalogue.ts'
import { house } from './basis.ts'

/** What owners ask that is no matter of filing: what is nearest to these is not answered with something about filing. */
export const elsewhere = [
  {
    id: 'elsewhereCity',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereBuilding',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereBuying',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereRunning',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereSelling',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereBrands',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereCompany',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereMoney',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewherePermits',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereChat',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewherePrices',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'elsewhereOthers',
    basis: [house],
    offersPerson: true,
  },
] as const satisfies readonly Answer[]
