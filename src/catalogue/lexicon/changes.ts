import type { ChangeWords } from '../../domain/listening/moves/hear-changes.ts'

const swap = '(?:换|更换|变更|变|改)'
const done = '(?:了|啦|掉|成|到|过|新)?'
const plans = '(?:要|会|准备|打算|想|将|已经|刚刚?|都|也|又){0,8}'

/** of the police filing and the plan only: the forms of an ICP filing have no such person */
const securityPerson = '(?:安全(?:负责人|责任人|管理员|主管|员)|(?:应急|紧急)联(?:系|络)人)'
const person = '(?:(?<!安全)(?:负责人|管理员)|法人|法定代表人|老板|(?<!应急|紧急)联系人|备案人)'

/** What owners say when something of a filed business changed. */
export const changes: ChangeWords = {
  kinds: [
    {
      kind: 'overseas',
      said: /(?:服务器|网站|机器|主机|站)?[^,]{0,6}(?:搬|迁|移|换|转)(?:移|去)?(?:到|去|至|往|了)?[^,]{0,4}(?:香港|澳门|台湾|国外|境外|海外|美国|日本|新加坡|韩国|德国|英国|欧洲|东京|硅谷|法兰克福)|moved? (?:the server |our server |it )?(?:to )?(?:abroad|overseas|hong ?kong|singapore|the us|japan|europe)/,
    },
    {
      kind: 'back',
      said: /(?:服务器|网站|机器|主机)?[^,]{0,6}(?:搬|迁|移|换|转)(?:回|到|回到)(?:了)?(?:国内|境内|大陆|内地)|moved? (?:it |the server |our server )?back (?:to|into) (?:the )?(?:mainland|china)/,
    },
    {
      kind: 'owner',
      said: /(?:公司|单位|店|网站|企业)(?:已经|都|刚刚?|也|整个)*(?:转让|转手)(?:给|出去|掉|了)|(?:公司|单位|店|网站|企业)(?:已经|都|刚刚?|也|整个)*卖(?:给|掉)|信用代码(?:也|都|已经)*(?:换|变)了|换了(?:个|一家)?(?:公司主体|主体|主办单位)|(?:sold|transferred) (?:the|our) (?:company|site|business)/,
    },
    {
      kind: 'closing',
      said: new RegExp(
        `(?:网站|公众号|小程序|app|平台|站|生意|公司|店)[^,]{0,10}(?:不(?:再)?(?:做|办|要|开|用|运营|经营)(?:下去)?了|停(?:办|运|用|掉|止运营|止服务)|关(?:掉|停|闭|张|了|站)|下线了?$|倒闭|解散|注销)|${plans}(?:网站|平台|小程序|app)?[^,]{0,4}(?:关|停|撤|下线)(?:掉|闭|停|了|运|办)?(?:这个|我们的?|该)?(?:网站|站点?(?!长)|小程序|app|平台)|(?:要|想|准备|打算|帮我|申请|计划|决定)[^,]{0,10}(?:注销(?:备案|掉)?|取消备案|不(?:再)?(?:做|运营|经营)(?:网站|了))|(?:we )?(?:close|closed|shut down|are closing|will close|take down) (?:the|our) (?:site|website)|cancel (?:the|our) filing`,
      ),
    },
    {
      kind: 'accessProvider',
      said: new RegExp(
        `${swap}${done}(?:一?(?:个|家))?(?:云|接入商|云服务商|云厂商|服务商|机房|云平台)|从[^,]{1,8}(?:云|机房)?(?:搬|迁|换|转)(?:移)?(?:到|去|至)了?[^,]{1,8}云|(?:搬|迁|转|换)(?:移)?(?:到|去|至)了?(?:阿里|腾讯|华为|百度|天翼|移动|京东|火山|金山|七牛|优刻得)[^,]{0,2}云|(?:changed|switched|moved)[^,]{0,20}(?:provider|cloud|hosting)`,
      ),
    },
    {
      kind: 'site',
      said: new RegExp(
        `域名[^,]{0,3}${plans}${swap}(?:了|成|为|到|用|掉)(?![^,]{0,6}(?:注册商|服务商|持有|所有|名下|解析))|(?<!接入商|服务商|注册商)${swap}(?:了|成|用|掉|为)?(?:个|一个|新的?)*(?:网站)?(?:的)?域名(?![^,]{0,4}(?:注册商|服务商|证书|持有|所有|解析))|(?:换用|启用|用上|改用)[^,]{0,2}新域名|(?:再|又|另外?|还)(?:要|想|新)?(?:加|增加|做|开|建|新增|上)了?(?:一|1)?个(?:新)?(?:网站|站点?(?!长))|(?:changed|new|another) (?:our |the )?domain|(?:add|added|launch(?:ed)?) another (?:web)?site`,
      ),
    },
    {
      kind: 'ip',
      said: new RegExp(
        `(?:我们?)?${plans}${swap}${done}(?:一?(?:台|个))?(?:新)?(?:的)?(?:服务器|机器|主机|ip)|(?:服务器|机器|主机|ip(?:地址)?)[^,]{0,4}${plans}${swap}(?:了|成|为|到)|(?:new|changed|another)[^,]{0,10}(?:server|ip)`,
      ),
    },
    {
      kind: 'securityContact',
      said: new RegExp(
        `${securityPerson}[^,]{0,8}${plans}(?:${swap}(?:人|了|成)|离职|走了|辞职|退休|不干了)|${swap}${done}(?:个)?${securityPerson}|${securityPerson}(?:的)?(?:手机号?|电话|邮箱)[^,]{0,4}${swap}|${securityPerson}[^,]{0,4}${swap}(?:了|个|新|的|一个)*(?:手机|电话|邮箱|号)|(?:new|another) (?:security officer|emergency contact)`,
      ),
    },
    {
      kind: 'personInCharge',
      said: new RegExp(
        `${person}[^,]{0,8}${plans}(?:${swap}(?:人|了|成)|离职|走了|辞职|退休|不干了)|${swap}${done}(?:个)?${person}|${person}(?:的)?(?:手机号?|电话|邮箱)[^,]{0,4}${swap}|${person}[^,]{0,4}${swap}(?:了|个|新|的|一个)*(?:手机|电话|邮箱|号码?)(?!店)|(?:new|another) (?:person in charge|legal representative|contact)`,
      ),
    },
    {
      kind: 'name',
      said: new RegExp(
        `(?:公司|单位|企业|网站|店|个体户|名(?:字|称))[^,]{0,6}${plans}(?:改名|更名|换名(?:字)?|改(?:了)?(?:个)?(?:名字|名称))|(?:公司|单位|网站)(?:的)?(?:名字|名称)[^,]{0,4}${plans}(?:改|变|换)(?:了|成)|(?:company|site) (?:was |is |has been )?renamed|changed (?:our|the) name`,
      ),
    },
    {
      kind: 'address',
      said: new RegExp(
        `(?:公司|单位|办公室|办公地点|店|我们)[^,]{0,4}${plans}(?:搬家|搬(?:到|去|了)(?!.{0,4}(?:云|机房|国外|境外|香港))|迁(?:址|到))|(?<!ip)(?<!网络)(?<!域名)(?:注册|通讯|办公|经营|公司)?地址[^,]{0,4}${plans}${swap}(?:了|成|到)|(?:office|company) (?:has )?moved|(?:我们?|公司|单位)?[^,]{0,4}${plans}(?:搬(?:了)?(?:新)?(?:办公室|写字楼|办公楼|办公地点|地方|新址)|换(?:了)?(?:个)?(?:办公室|办公地点|写字楼)|搬家了)|new (?:office )?address`,
      ),
    },
    {
      kind: 'business',
      said: /(?:网站|业务|平台|小程序|app)?[^,]{0,6}(?:新增|增加|加|上线|多|开通|做|上)了(?:个|一个|一些)?(?:在线|网上|线上|电子|用户|微信)?(?:商城|商店|购物|下单|论坛|社区|评论|留言|会员|支付|付款|直播|注册|聊天|功能|栏目|板块|业务)|(?:要|会|准备|打算|想|将|计划)(?:再|新|给网站|在网站上|在网站里|先){0,2}(?:新增|增加|加上?|上线|上|做|多|开通|开)(?:个|一个|一些)?(?:在线|网上|线上|电子)?(?:商城|商店|论坛|社区|评论|留言|会员|支付|付款|下单|直播|注册|用户注册|聊天)|(?:业务|经营范围|网站内容|主营)[^,]{0,4}(?:变|改|换|调整)了|(?:added|launched) (?:a |an )?(?:shop|forum|comments?|payments?|new (?:feature|service|business))/,
    },
  ],
  unless:
    /怎么|如何|要不要|能不能|是不是|会不会|可不可以|如果|万一|要是|吗$|吗\?|\?|没(?:有)?(?:换|变|改|搬)|不(?:换|变|改|搬)|未(?:换|变|改)|去年|前年|以前|之前|当年|how|should|would|if\b|not (?:changed|moved)/,
}
