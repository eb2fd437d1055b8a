/** 网站主要展示我们的手工皂: what a page holds is told, whatever is asked beside it */
export const tellsPage =
  /^(?:我们?|咱们?|网站|网页|本站|店里?|公司|上面|平时|以后)*(?:主要|就是|是|就|会|用来|打算)*(?:卖|销售|做|介绍|展示|提供|发布?|放|分享|教|宣传)/
