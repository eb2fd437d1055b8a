/**
 * In the place of `@vant/area-data` in the Worker, 30 KB packed: the list lies beside the built pages and is read before anything looks
 * into it (`beside-pages.ts`).
 */
export const areaList: Readonly<Record<'province_list' | 'city_list' | 'county_list', Readonly<Record<string, string>>>> = {
  province_list: {},
  city_list: {},
  county_list: {},
}
