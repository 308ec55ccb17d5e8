/** Lines that sites put around every article: share prompts, feed signatures, subscriptions, licences. Each row names a
 *  habit seen on several sites; a row matches a whole block. */
const BOILERPLATE: readonly { readonly match: RegExp; readonly reason: string }[] = [
  {
    match: /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})$/,
    reason: 'date of a feed',
  },
  {
    match:
      /^(?:分享|分享到|转发|轉發|打印|列印|评论|評論|留言|收藏|点赞|點讚|复制链接|複製連結|上一篇|下一篇|返回|首页|首頁|更多|展开|收起|关闭|關閉|播放|下载|下載|暂停|字体|字體)[\s：:…>»]*$/,
    reason: 'button',
  },
  { match: /^\d+\s*(?:分钟|分鐘|小时|小時|天|個小時|个小时)前$/, reason: 'age of the page' },
  {
    match:
      /(?:请|請)?(?:点击|點擊|扫描|掃描|扫码|下载|下載|关注|關注|追蹤|订阅|訂閱).{0,30}(?:微信|二维码|QR|APP|App|应用|應用|公众号|頻道|频道|电报|Telegram|YouTube|脸书|臉書|Facebook|Twitter|推特|LINE|电子报|電子報|新闻信|每日要闻)/,
    reason: 'subscription',
  },
  {
    match:
      /^(?:[（(]?(?:歡迎|欢迎)(?:加入|订阅|訂閱|點擊|点击|关注|關注)|获取更多RSS|点击查看|點擊查看|详情请阅|Feed enhanced by|Embed from)/i,
    reason: 'invitation',
  },
  { match: /^(?:Related|Ads?|广告|廣告|Organic|訂閱|订阅)$/i, reason: 'label of an advertisement' },
  {
    match:
      /^(?:更多资讯|更多資訊|更多关注|免责声明|免責聲明|本网站|本網站|本文由.{0,30}(?:授权|授權)|版权所有|版權所有|未经.{0,20}(?:许可|授权)|未經.{0,20}(?:許可|授權)|转载请|轉載請|©)/,
    reason: 'licence',
  },
  {
    match: /^.{0,40}(?:版权所有|版權所有|保留所有权利|保留所有權利|All rights reserved|不得转载|不得轉載)/i,
    reason: 'licence',
  },
  {
    match:
      /^(?:参考链接|參考連結|参考资料|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|推荐阅读|推薦閱讀|你可能感兴趣)[：:\s]*$/,
    reason: 'heading of a list of links',
  },
  { match: /^(?:#[^\s#]+(?:\s[\s、]*)?)+$/, reason: 'tags' },
  { match: /^(?:https?:\/\/|www\.)\S+$/, reason: 'bare address' },
  { match: /^[\s\p{P}\p{S}\d]*$/u, reason: 'no words' },
];

/** Whether a whole block is a site's own furniture rather than the article's words. */
export function isBoilerplate(text: string): boolean {
  return text.length < 300 && BOILERPLATE.some(({ match }) => match.test(text));
}
