/** The words of the calendar feed, Chinese. */
export const zhFeed = {
  title: '订阅到日历',
  lead: '把各办件的期限放进自己的日历，期限变了会跟着变。地址是保密的，知道它的人都能看到这些日期；不用了就停用。',
  address: '订阅地址（只显示这一次）',
  since: '已订阅，自',
  make: '生成订阅地址',
  renew: '换一个地址',
  revoke: '停用',
};
