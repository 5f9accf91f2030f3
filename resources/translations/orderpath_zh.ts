<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlertListModel</name>
    <message>
        <source>Read alerts</source>
        <translation>读取通知</translation>
    </message>
</context>
<context>
    <name>AlertMarking</name>
    <message numerus="yes">
        <source>%Ln alert(s) marked as read</source>
        <translation>
            <numerusform>已将 %Ln 条通知标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) snoozed until {moment}</source>
        <translation>
            <numerusform>%Ln 条通知已推迟到 {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Mark alerts</source>
        <translation>标记通知</translation>
    </message>
</context>
<context>
    <name>AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>Look for alerts</source>
        <translation>查看通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze 5 min</source>
        <translation>推迟 5 分钟</translation>
    </message>
    <message>
        <source>Snooze an alert</source>
        <translation>推迟通知</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Show more ({number} left)</source>
        <translation>显示更多（还有 {number} 条）</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>打开这些订单</translation>
    </message>
    <message>
        <source>Set a task</source>
        <translation>设置任务</translation>
    </message>
    <message>
        <source>See the run</source>
        <translation>查看运行</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>显示全部 {number} 条</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>From a trigger</source>
        <translation>来自触发器</translation>
    </message>
    <message>
        <source>Refused to a trigger</source>
        <translation>触发器被拒绝</translation>
    </message>
    <message>
        <source>A trigger failed</source>
        <translation>触发器出错</translation>
    </message>
    <message>
        <source>A trigger was stopped</source>
        <translation>触发器已停止</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>推迟到 {moment}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>给我的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Find an alert</source>
        <translation>查找通知</translation>
    </message>
    <message>
        <source>Read the kinds of alerts</source>
        <translation>读取通知类型</translation>
    </message>
    <message>
        <source>Nothing asks for you</source>
        <translation>没有需要处理的通知</translation>
    </message>
    <message>
        <source>What triggers and the engine have to tell you appears here.</source>
        <translation>触发器和引擎要告诉您的内容会出现在这里。</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>显示全部通知</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>还没有通知</translation>
    </message>
    <message>
        <source>What triggers and the engine have to tell you appears here, and is kept.</source>
        <translation>触发器和引擎要告诉您的内容会出现在这里并保留。</translation>
    </message>
    <message>
        <source>Find the orders of alerts</source>
        <translation>查找通知的订单</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>no transition leads there</source>
        <translation>没有通往该状态的流转</translation>
    </message>
    <message>
        <source>automation may not take this transition</source>
        <translation>自动化不可使用此流转</translation>
    </message>
    <message>
        <source>only administrators may do this</source>
        <translation>仅管理员可执行</translation>
    </message>
    <message>
        <source>only {groups} may do this</source>
        <translation>仅 {groups} 可执行</translation>
    </message>
    <message>
        <source>fill in first: {fields}</source>
        <translation>请先填写：{fields}</translation>
    </message>
    <message>
        <source>it needs a comment that says why</source>
        <translation>需要说明原因的备注</translation>
    </message>
    <message>
        <source>only from {statuses} and {number} more</source>
        <translation>仅可从 {statuses} 等另外 {number} 个状态进入</translation>
    </message>
    <message>
        <source>only from {statuses}</source>
        <translation>仅可从 {statuses} 进入</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel messages</source>
        <translation>取消消息</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>全选 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again %Ln</source>
        <translation>
            <numerusform>再次发送 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <translation>
            <numerusform>发送 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{span} here</source>
        <translation>停留 {span}</translation>
    </message>
    <message>
        <source>No limit for this status</source>
        <translation>此状态没有时限</translation>
    </message>
    <message>
        <source>Time on the way</source>
        <translation>各状态用时</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>订单信息</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>客户留言</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Nothing is ordered yet</source>
        <translation>尚未订购任何商品</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>添加付款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>待付 {amount}</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>完成：{task}</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>打开任务</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Read an order</source>
        <translation>读取订单</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>编辑订单</translation>
    </message>
    <message>
        <source>Wide card</source>
        <translation>宽卡片</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一个订单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一个订单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Edit order {number}</source>
        <translation>编辑订单 {number}</translation>
    </message>
    <message>
        <source>The new order you began is kept</source>
        <translation>您开始的新订单已保留</translation>
    </message>
    <message>
        <source>What you changed in order {number} is kept</source>
        <translation>您对订单 {number} 的修改已保留</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CardTimeline</name>
    <message>
        <source>Show all {number}</source>
        <translation>全部显示（{number}）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么没有？</translation>
    </message>
    <message>
        <source>What kept a trigger from this order</source>
        <translation>是什么让触发器没有处理此订单</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>查询原因</translation>
    </message>
    <message>
        <source>Read the triggers</source>
        <translation>读取触发器</translation>
    </message>
    <message>
        <source>This shop has no triggers</source>
        <translation>此店铺没有触发器</translation>
    </message>
    <message>
        <source>{title} (off)</source>
        <translation>{title}（已关闭）</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>移除渠道</translation>
    </message>
    <message>
        <source>Look for the password</source>
        <translation>查找密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save a channel</source>
        <translation>保存渠道</translation>
    </message>
    <message>
        <source>{channel} was saved.</source>
        <translation>已保存“{channel}”。</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>移除渠道</translation>
    </message>
    <message>
        <source>{channel} was removed.</source>
        <translation>已移除“{channel}”。</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>{sender} by {host}</source>
        <translation>{sender}，经由 {host}</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>How messages leave. Passwords and tokens stay with this machine; a shop file that is given away holds none.</source>
        <translation>消息的发送方式。密码和令牌只留在本机；转交他人的店铺文件中不含这些内容。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Use them</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Use another mapping…</source>
        <translation>使用其他映射…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>保存此映射…</translation>
    </message>
    <message>
        <source>Take similar names</source>
        <translation>采用相似名称</translation>
    </message>
    <message>
        <source>Read by this mapping</source>
        <translation>按此映射读取</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位项</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>另选来源</translation>
    </message>
    <message>
        <source>Say the time zone and the currency first</source>
        <translation>请先填写时区和货币</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) still to be chosen</source>
        <translation>
            <numerusform>还有 %Ln 个状态未选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>导入 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another mapping</source>
        <translation>使用其他映射</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>保存此映射</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Time zone of the account’s clocks</source>
        <translation>账户所用的时区</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>金额的货币</translation>
    </message>
    <message>
        <source>How the files are read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在来源中</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>在此对应</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>最后状态</translation>
    </message>
    <message>
        <source>Total when made</source>
        <translation>创建时金额</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>All of these must hold; press for any of them</source>
        <translation>须满足全部条件；点击改为满足任一</translation>
    </message>
    <message>
        <source>Any of these is enough; press for all of them</source>
        <translation>满足任一条件即可；点击改为满足全部</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>A replay of {origin} was stopped after {count} facts.</source>
        <translation>{origin} 的重放在 {count} 条事实后停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where are the orders?</source>
        <translation>订单在哪里？</translation>
    </message>
    <message>
        <source>Choose a folder or a file, or drop it here. It is only looked at first; nothing comes in before you say so.</source>
        <translation>请选择文件夹或文件，或将其拖到此处。首先只是查看；未经您确认不会导入任何内容。</translation>
    </message>
    <message>
        <source>What can be taken in</source>
        <translation>可以导入的内容</translation>
    </message>
    <message>
        <source>RetailCRM: answers of its API saved as JSON files: orders, history, customers, settings, lists. Which answer each file is, its content tells.</source>
        <translation>RetailCRM：保存为 JSON 文件的 API 响应：订单、历史、客户、设置、列表。每个文件是哪种响应由其内容判断。</translation>
    </message>
    <message>
        <source>CSV: a folder with a file of orders and, if there are any, files of items and payments. How they are read, a mapping says; one is proposed from the headers.</source>
        <translation>CSV：包含订单文件的文件夹，如有还可包含商品和付款文件。读取方式由映射决定；会根据表头给出建议。</translation>
    </message>
    <message>
        <source>Importing the same again changes nothing; a longer export adds what is new.</source>
        <translation>再次导入相同内容不会有任何变化；更完整的导出只会增加新内容。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no display to open a window on: the demo shop is played without one.</source>
        <translation>没有可以打开窗口的显示器：演示店铺将在没有窗口的情况下运行。</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Name another with --out.</source>
        <translation>无法创建 {folder}：{reason}。请用 --out 指定其他文件夹。</translation>
    </message>
    <message>
        <source>{days} days of the shop “{name}”:</source>
        <translation>店铺“{name}”的 {days} 天：</translation>
    </message>
    <message>
        <source>{count} pictures of the window are in {folder}</source>
        <translation>{count} 张窗口图片保存在 {folder}</translation>
    </message>
    <message>
        <source>Next: {line}</source>
        <translation>下一步：{line}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>{count} times the order path said no to somebody.</source>
        <translation>订单路径共拒绝了 {count} 次操作。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Orders moved</source>
        <translation>移动的订单</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>trigger “{title}”</source>
        <translation>触发器“{title}”</translation>
    </message>
    <message>
        <source>import {id}</source>
        <translation>导入 {id}</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>(the order path would not have allowed this)</source>
        <translation>（订单路径本不允许这样做）</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>已添加{thing}</translation>
    </message>
    <message>
        <source>{thing} removed</source>
        <translation>已移除{thing}</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>{title}: {orders} orders, {customers} customers, {facts} facts, from {first} to {last}.</source>
        <translation>{title}：{orders} 个订单，{customers} 位客户，{facts} 条事实，从 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>Nothing says the {setting}: give it with --{setting}.</source>
        <translation>未说明 {setting}：请用 --{setting} 指定。</translation>
    </message>
    <message>
        <source>{count} pages of “{name}” are not here.</source>
        <translation>缺少“{name}”的 {count} 页。</translation>
    </message>
    <message>
        <source>Would become retired placeholders: {codes}.</source>
        <translation>将成为停用的占位项：{codes}。</translation>
    </message>
    <message>
        <source>{count} rows would be kept aside:</source>
        <translation>将搁置 {count} 行：</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>来源中的状态</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>在来源中的名称</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在此</translation>
    </message>
    <message>
        <source>{source}: {new} new orders, {known} known before; {facts} new facts, {known_facts} known before ({seconds:.1f} s, triggers {triggers}).</source>
        <translation>{source}：新订单 {new} 个，已知 {known} 个；新事实 {facts} 条，已知 {known_facts} 条（{seconds:.1f} 秒，触发器 {triggers}）。</translation>
    </message>
    <message>
        <source>{count} new customers.</source>
        <translation>{count} 位新客户。</translation>
    </message>
    <message>
        <source>Retired placeholders made: {codes}.</source>
        <translation>已建停用的占位项：{codes}。</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; import again to go on.</source>
        <translation>已停止。已导入的会保留；再次导入即可继续。</translation>
    </message>
    <message>
        <source>Last status in the source</source>
        <translation>来源中的最后状态</translation>
    </message>
    <message>
        <source>{count} rows were kept aside:</source>
        <translation>有 {count} 行被搁置：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>……另有 {count} 条；--json 可列出全部。</translation>
    </message>
    <message>
        <source>format {format}, written by Orderpath {program}</source>
        <translation>格式 {format}，由 Orderpath {program} 写入</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>文件已损坏：</translation>
    </message>
    <message>
        <source>Open the newest backup beside it, and keep this file for repair.</source>
        <translation>请打开旁边最新的备份，并保留此文件以便修复。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Open waits: {count}, the first due {moment}</source>
        <translation>未结束的等待：{count} 个，最早到期 {moment}</translation>
    </message>
    <message>
        <source>Last event: {moment}</source>
        <translation>最后事件：{moment}</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>按状态统计订单</translation>
    </message>
    <message>
        <source>Runs by outcome</source>
        <translation>按结果统计运行</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>按状态统计消息</translation>
    </message>
    <message>
        <source>Rows by table</source>
        <translation>按表统计行数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{file}: the shop “{name}” ({currency}, {zone}) is ready.</source>
        <translation>{file}：店铺“{name}”（{currency}，{zone}）已就绪。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>{count} orders: {sums}</source>
        <translation>{count} 个订单：{sums}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>By</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Messages: {count}.</source>
        <translation>共 {count} 条消息。</translation>
    </message>
    <message>
        <source>{count} due waits were ended.</source>
        <translation>已结束 {count} 个到期的等待。</translation>
    </message>
    <message>
        <source>Messages given away: {count}.</source>
        <translation>已交出 {count} 条消息。</translation>
    </message>
    <message>
        <source>Running; Ctrl+C stops.</source>
        <translation>运行中；按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待。</translation>
    </message>
    <message>
        <source>The next wait ends at {moment}.</source>
        <translation>下一个等待结束于 {moment}。</translation>
    </message>
    <message>
        <source>Order {number}: nothing differs.</source>
        <translation>订单 {number}：没有变化。</translation>
    </message>
    <message>
        <source>Order {number}: {status}, since {moment}</source>
        <translation>订单 {number}：{status}，自 {moment} 起</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Total {total}, {paid}; created {moment}</source>
        <translation>总额 {total}，{paid}；创建于 {moment}</translation>
    </message>
    <message>
        <source>Customer: {customer}</source>
        <translation>客户：{customer}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>nowhere, the way ends here</source>
        <translation>没有下一步，路径到此结束</translation>
    </message>
    <message>
        <source>Task {id}, due {moment}: {text}</source>
        <translation>任务 {id}，到期 {moment}：{text}</translation>
    </message>
    <message>
        <source>Trigger “{title}” waits until {moment}</source>
        <translation>触发器“{title}”等待至 {moment}</translation>
    </message>
    <message>
        <source>Message {id} ({channel} to {recipient}): {state} {problem}</source>
        <translation>消息 {id}（{channel} 发给 {recipient}）：{state} {problem}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No triggers yet. Ready-made: {names}.</source>
        <translation>还没有触发器。现成的有：{names}。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” was added; it is {state}.</source>
        <translation>触发器 {id}“{title}”已添加，当前状态：{state}。</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” is on.</source>
        <translation>触发器 {id}“{title}”已开启。</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” is off.</source>
        <translation>触发器 {id}“{title}”已关闭。</translation>
    </message>
    <message>
        <source>{count} waiting runs were cancelled.</source>
        <translation>已取消 {count} 个等待中的运行。</translation>
    </message>
    <message>
        <source>{count} orders were taken in.</source>
        <translation>已纳入 {count} 个订单。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Order {number}, trigger “{title}”</source>
        <translation>订单 {number}，触发器“{title}”</translation>
    </message>
    <message>
        <source>Event {seq}, {moment}, {who}: {what}</source>
        <translation>事件 {seq}，{moment}，{who}：{what}</translation>
    </message>
    <message>
        <source>{mark} {box} (seen: {seen})</source>
        <translation>{mark} {box}（实际：{seen}）</translation>
    </message>
    <message>
        <source>Doubt: {text}</source>
        <translation>存疑：{text}</translation>
    </message>
    <message>
        <source>It ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Its conditions held, but the start was refused</source>
        <translation>条件成立，但启动被拒绝</translation>
    </message>
    <message>
        <source>It does not listen to this</source>
        <translation>它不监听此事件</translation>
    </message>
    <message>
        <source>Its conditions did not hold</source>
        <translation>条件不成立</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>当时已关闭</translation>
    </message>
    <message>
        <source>It was not asked</source>
        <translation>未被询问</translation>
    </message>
    <message>
        <source>It would have run</source>
        <translation>本来会运行</translation>
    </message>
    <message>
        <source>there is no such file; “orderpath new {file}” makes a new shop</source>
        <translation>没有这个文件；“orderpath new {file}”可新建店铺</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “orderpath --help” lists what can be done without one; “orderpath demo” plays the demo shop and saves pictures of the window.</source>
        <translation>没有可以打开窗口的显示器。“orderpath --help”列出无需窗口即可做的事；“orderpath demo”演示店铺并保存窗口图片。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Go to orders</source>
        <translation>转到订单</translation>
    </message>
    <message>
        <source>Go to tasks</source>
        <translation>前往任务</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>前往通知</translation>
    </message>
    <message>
        <source>Go to the order path</source>
        <translation>转到订单路径</translation>
    </message>
    <message>
        <source>Go to triggers</source>
        <translation>前往触发器</translation>
    </message>
    <message>
        <source>Ready-made triggers</source>
        <translation>现成的触发器</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Mark all alerts as read</source>
        <translation>将所有通知标为已读</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>前往发件箱</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>前往设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter by a condition</source>
        <translation>按条件筛选</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>编辑订单</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Read the timeline</source>
        <translation>查看时间线</translation>
    </message>
    <message>
        <source>Wide or narrow card</source>
        <translation>宽或窄卡片</translation>
    </message>
    <message>
        <source>Move on: first next status</source>
        <translation>流转：第 1 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 2nd next status</source>
        <translation>流转：第 2 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 3rd next status</source>
        <translation>流转：第 3 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 4th next status</source>
        <translation>流转：第 4 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 5th next status</source>
        <translation>流转：第 5 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 6th next status</source>
        <translation>流转：第 6 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 7th next status</source>
        <translation>流转：第 7 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 8th next status</source>
        <translation>流转：第 8 个后续状态</translation>
    </message>
    <message>
        <source>Move on: 9th next status</source>
        <translation>流转：第 9 个后续状态</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送该消息</translation>
    </message>
    <message>
        <source>Cancel the message</source>
        <translation>取消该消息</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>折叠或展开侧栏</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：英语</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>语言：俄语</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>语言：中文</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>打开店铺…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Write a comment</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Read a condition</source>
        <translation>读取条件</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>不匹配模式</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>早于此前</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>今后</translation>
    </message>
    <message>
        <source>in the day from</source>
        <translation>时刻不早于</translation>
    </message>
    <message>
        <source>in the day before</source>
        <translation>时刻早于</translation>
    </message>
    <message>
        <source>on</source>
        <translation>在</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>since</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Fault in the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>程序出现故障</translation>
    </message>
    <message>
        <source>What was saved is safe, and the engine goes on. The report below holds no orders and no customers; please send it to whoever looks after the program.</source>
        <translation>已保存的内容完好，引擎继续运行。下面的报告不含订单和客户信息，请发送给维护本程序的人。</translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>Without a customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话号码</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>复制邮箱地址</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>bad customer</source>
        <translation>不良客户</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>messages allowed</source>
        <translation>允许发送消息</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>不接收消息</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Another customer</source>
        <translation>更换客户</translation>
    </message>
    <message>
        <source>Somebody new, unless one is found while you type</source>
        <translation>新客户，除非输入时找到已有客户</translation>
    </message>
    <message>
        <source>Known to the shop; what you change is kept for all</source>
        <translation>已有客户；修改将对其所有订单生效</translation>
    </message>
    <message>
        <source>Look for a customer</source>
        <translation>查找客户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>天前</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>天后</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Move an order</source>
        <translation>流转订单</translation>
    </message>
    <message>
        <source>Save a comment</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Save an item</source>
        <translation>保存商品</translation>
    </message>
    <message>
        <source>Save a payment</source>
        <translation>保存付款</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Do now what waits</source>
        <translation>立即执行等待中的动作</translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>取消等待中的动作</translation>
    </message>
    <message>
        <source>task set</source>
        <translation>已设置任务</translation>
    </message>
    <message>
        <source>moved to “{status}”</source>
        <translation>已移至“{status}”</translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>可能已发送</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Messages of “{title}”: {mode}.</source>
        <translation>“{title}”的消息：{mode}。</translation>
    </message>
    <message>
        <source>Set how a trigger sends</source>
        <translation>设置触发器的发送方式</translation>
    </message>
</context>
<context>
    <name>DeliveryPopover</name>
    <message>
        <source>What becomes of its messages?</source>
        <translation>如何处理它的消息？</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Open the demo shop</source>
        <translation>打开演示店铺</translation>
    </message>
    <message>
        <source>Orders arrive, are paid, get stuck. Triggers act. Speed up the clock, take an order in hand and see why each thing happened. Nothing leaves this machine.</source>
        <translation>订单到来、付款、卡住，触发器随之动作。加快时钟，拿一个订单，看看每件事为什么发生。任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>DemoPlayer</name>
    <message>
        <source>Play the demo shop</source>
        <translation>演示店铺运行中</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 天</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>到下一个事件</translation>
    </message>
    <message>
        <source>{speed} seconds of the shop pass in one of ours</source>
        <translation>现实一秒，店铺中过去 {speed} 秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Day {number} of the demo</source>
        <translation>演示第 {number} 天</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Drawing of the trigger</source>
        <translation>触发器图</translation>
    </message>
    <message>
        <source>Write the trigger into a file</source>
        <translation>将触发器写入文件</translation>
    </message>
    <message>
        <source>Trigger files (*.json)</source>
        <translation>触发器文件 (*.json)</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Write a trigger file</source>
        <translation>写入触发器文件</translation>
    </message>
    <message>
        <source>Read a trigger</source>
        <translation>读取触发器</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message numerus="yes">
        <source>ran %Ln time(s) in 7 days</source>
        <translation>
            <numerusform>7 天内运行 %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
</context>
<context>
    <name>EngineWatch</name>
    <message>
        <source>Engine: {title}</source>
        <translation>引擎：{title}</translation>
    </message>
    <message>
        <source>Engine: reading only</source>
        <translation>引擎：只读</translation>
    </message>
    <message>
        <source>Engine: all saved</source>
        <translation>引擎：全部已保存</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}：{why}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. Known: {known}.</source>
        <translation>没有{what}“{name}”。已有：{known}。</translation>
    </message>
    <message>
        <source>Number {id} ({what}) is not in this shop any more.</source>
        <translation>编号 {id}（{what}）已不在本店铺中。</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{source}” to “{target}”: {reason}. Possible from “{source}”: {allowed}.</source>
        <translation>订单 {order} 不能从“{source}”转到“{target}”：{reason}。从“{source}”可转到：{allowed}。</translation>
    </message>
    <message>
        <source>{thing}: “{field}” was changed meanwhile to {theirs}; you entered {yours}. Open it again and decide which one stays.</source>
        <translation>{thing}：“{field}”已被他人改为 {theirs}；您输入的是 {yours}。请重新打开并决定保留哪一个。</translation>
    </message>
    <message>
        <source>{file} is open in {program} already (process {pid} on {host}), so it can only be read here. Close it there, then try again.</source>
        <translation>{file} 已在 {program} 中打开（{host} 上的进程 {pid}），因此在这里只能读取。请先在那边关闭，然后重试。</translation>
    </message>
    <message>
        <source>{file} can only be read here, so nothing can be changed. Close it in other programs, see to it that you may write it and its folder, then open it again.</source>
        <translation>{file} 在这里只能读取，因此无法更改。请在其他程序中关闭它，确认您对该文件及其文件夹有写入权限，然后重新打开。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}. What was saved before is safe, this was not saved; free some space and try again.</source>
        <translation>磁盘空间不足，无法写入 {file}。之前保存的内容是安全的，这次没有保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk could not read or write {file}. Check the disk and its cable; copy the file elsewhere before you go on.</source>
        <translation>磁盘无法读取或写入 {file}。请检查磁盘及其连接线；继续之前请先把文件复制到别处。</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked. Close it (a database browser, a backup) and try again; this was not saved.</source>
        <translation>另一个程序锁定了 {file}。请关闭它（数据库浏览器、备份程序）后重试；这次没有保存。</translation>
    </message>
    <message>
        <source>{file} is damaged. Open the newest backup beside it (its name ends in .backup-…), and keep this file for repair.</source>
        <translation>{file} 已损坏。请打开旁边最新的备份（名称以 .backup-… 结尾），并保留此文件以供修复。</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that its folder exists and that you may read and write in it.</source>
        <translation>无法打开 {file}。请检查其文件夹是否存在，以及您是否有读写权限。</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where a shop is not safe. Copy it to a disk of this machine and open it there.</source>
        <translation>{file} 位于网络驱动器上，商店文件在那里不安全。请将它复制到本机磁盘后再打开。</translation>
    </message>
    <message>
        <source>{file} is not a shop file. Choose one made by Orderpath.</source>
        <translation>{file} 不是商店文件。请选择由 Orderpath 创建的文件。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Orderpath ({program}). Nothing was changed. Open it with that version, or a newer one.</source>
        <translation>{file} 由更新版本的 Orderpath（{program}）写入。未做任何更改。请用该版本或更新的版本打开。</translation>
    </message>
    <message>
        <source>{file} was written by an older Orderpath. Open it once for writing: it is brought up to date then, and a backup is kept.</source>
        <translation>{file} 由旧版本的 Orderpath 写入。请以可写方式打开一次：届时会升级并保留备份。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or open it.</source>
        <translation>{file} 已存在。请换一个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>{file} does not exist any more.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>Mapping {file}, {where}: {why}</source>
        <translation>映射 {file}，{where}：{why}</translation>
    </message>
    <message>
        <source>Stopped while reading; nothing was imported.</source>
        <translation>读取已停止；未导入任何内容。</translation>
    </message>
    <message>
        <source>What was waiting is over already; the timeline says what came of it.</source>
        <translation>等待已经结束；结果见时间线。</translation>
    </message>
    <message>
        <source>“{title}” was stopped by a fault in the program. The report says more.</source>
        <translation>“{title}”因程序故障而停止，详情见报告。</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>您是指 {names} 吗？</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>此处应为：{expected}。</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events of the order</source>
        <translation>订单事件</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>seen</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>满足其一</translation>
    </message>
    <message>
        <source>Not so that</source>
        <translation>并非</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Write an amount of {currency} like {example}</source>
        <translation>请填写 {currency} 金额，例如 {example}</translation>
    </message>
    <message>
        <source>Write a number above nothing, like 1.5</source>
        <translation>请填写大于零的数字，例如 1.5</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>请填写整数</translation>
    </message>
    <message>
        <source>31.3. or +3</source>
        <translation>31.3. 或 +3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>There is no such day; write it like {example}</source>
        <translation>没有这一天；请写成 {example}</translation>
    </message>
    <message>
        <source>Write a time of day like 14:30</source>
        <translation>请填写时间，例如 14:30</translation>
    </message>
    <message>
        <source>Write day and time like 2026-03-31 14:30</source>
        <translation>请填写日期和时间，例如 2026-03-31 14:30</translation>
    </message>
    <message>
        <source>gift, fragile</source>
        <translation>礼品, 易碎</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Shops you open will be listed here.</source>
        <translation>打开过的店铺会列在这里。</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Condition, such as  status is &quot;new&quot; and total &gt;= 5000</source>
        <translation>条件，例如  status is &quot;new&quot; and total &gt;= 5000</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <source>As chips</source>
        <translation>以标签显示</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is no name of a server, such as smtp.example.org.</source>
        <translation>这不是服务器名称（例如 smtp.example.org）。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮件地址。</translation>
    </message>
    <message>
        <source>It begins with https:// or http:// and names a server.</source>
        <translation>须以 https:// 或 http:// 开头并写明服务器。</translation>
    </message>
    <message>
        <source>Put {text} where the text shall stand, here or in the address.</source>
        <translation>请在此处或地址中用 {text} 标出正文位置。</translation>
    </message>
    <message>
        <source>Put {to} where the number shall stand, here or in the address.</source>
        <translation>请在此处或地址中用 {to} 标出号码位置。</translation>
    </message>
    <message>
        <source>Places are {to}, {text}, {secret} and {key}; there are no others.</source>
        <translation>可用占位符只有 {to}、{text}、{secret} 和 {key}。</translation>
    </message>
    <message>
        <source>This is not JSON; look at commas and quotes.</source>
        <translation>这不是 JSON；请检查逗号和引号。</translation>
    </message>
    <message>
        <source>Write it like result.status or messages.0.id.</source>
        <translation>请写成 result.status 或 messages.0.id 的形式。</translation>
    </message>
    <message>
        <source>One a line, like Name: value.</source>
        <translation>每行一个，格式为“名称: 值”。</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Focus:</source>
        <translation>聚焦：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln neighbour(s)</source>
        <translation>
            <numerusform>及 %Ln 个相邻状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>in the shop</source>
        <translation>已在商店中</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>加入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Token, for {secret}</source>
        <translation>令牌，用于 {secret}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Success stands at</source>
        <translation>成功标志位于</translation>
    </message>
    <message>
        <source>and says</source>
        <translation>其值为</translation>
    </message>
    <message>
        <source>The message&apos;s number at</source>
        <translation>消息编号位于</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Body is</source>
        <translation>正文格式</translation>
    </message>
    <message>
        <source>{to} is the number, {text} the text, {key} the same for a message tried again.</source>
        <translation>{to} 是号码，{text} 是正文，{key} 在重试同一消息时保持不变。</translation>
    </message>
    <message>
        <source>Any status of 2xx is success; say where its JSON tells more, if it does.</source>
        <translation>任何 2xx 状态都算成功；如果响应的 JSON 另有说明，请指明位置。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Look at what triggers do</source>
        <translation>查看触发器的动作</translation>
    </message>
</context>
<context>
    <name>HealthStrip</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Into a new shop…</source>
        <translation>导入到新店铺…</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>CSV files, or what RetailCRM answers. Your triggers stay off unless you want them; importing the same files again changes nothing.</source>
        <translation>CSV 文件，或 RetailCRM 的应答。除非您需要，触发器保持关闭；再次导入相同文件不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{phase}: {done} of {total}</source>
        <translation>{phase}：{done} / {total}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Looking through</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Putting in the order of time</source>
        <translation>按时间排序</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Letting the clock run on to now</source>
        <translation>时钟走到现在</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Looking at the source</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>搁置的行</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>CSV files; the mapping is a proposal, look it over</source>
        <translation>CSV 文件；映射为建议，请检查</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Pages of “{name}” that are not here: {count}.</source>
        <translation>缺少“{name}”的页数：{count}。</translation>
    </message>
    <message>
        <source>Stays in the source: {fields}.</source>
        <translation>留在来源中：{fields}。</translation>
    </message>
    <message>
        <source>Files that are not needed: {count}.</source>
        <translation>不需要的文件：{count}。</translation>
    </message>
    <message>
        <source>What the answers name without saying more of it comes in as a retired placeholder.</source>
        <translation>响应中仅提及而未说明的内容将作为停用的占位项导入。</translation>
    </message>
    <message>
        <source>Facts are given in one after the other, each at its own moment, and triggers act on them. Nothing of it is sent.</source>
        <translation>事实按各自的时刻逐条输入，触发器会对其作出反应。不会发送任何内容。</translation>
    </message>
    <message>
        <source>History comes in as it was; triggers do not act on it.</source>
        <translation>历史按原样导入；触发器不会作出反应。</translation>
    </message>
    <message>
        <source>Orders that came in</source>
        <translation>已导入订单</translation>
    </message>
    <message>
        <source>Orders known before</source>
        <translation>此前已有订单</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>新事实</translation>
    </message>
    <message>
        <source>Facts known before</source>
        <translation>此前已有事实</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>搁置的行</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>已重放</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另外 {count} 项</translation>
    </message>
    <message>
        <source>Field of customers</source>
        <translation>客户字段</translation>
    </message>
    <message>
        <source>Field of orders</source>
        <translation>订单字段</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>列表条目</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>订单类型</translation>
    </message>
    <message>
        <source>Order method</source>
        <translation>下单方式</translation>
    </message>
    <message>
        <source>Delivery type</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>付款状态</translation>
    </message>
    <message>
        <source>Item status</source>
        <translation>商品状态</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message numerus="yes">
        <source>The import has ended: %Ln new order(s).</source>
        <translation>
            <numerusform>导入已结束：%Ln 个新订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Stopped imports</source>
        <translation>已停止的导入</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Product name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Item status</source>
        <translation>商品状态</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>移除商品</translation>
    </message>
    <message>
        <source>Say what is ordered</source>
        <translation>请说明订购了什么</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>数量多少？</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>类型：{name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>main line</source>
        <translation>主线</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>ways to cancel</source>
        <translation>取消途径</translation>
    </message>
    <message>
        <source>only some groups</source>
        <translation>仅限部分用户组</translation>
    </message>
    <message>
        <source>asks for fields</source>
        <translation>需要填写字段</translation>
    </message>
    <message>
        <source>asks for a comment</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>waited before: minutes to days</source>
        <translation>转入前等待：从几分钟到几天</translation>
    </message>
    <message>
        <source>the more orders, the wider</source>
        <translation>订单越多线越粗</translation>
    </message>
    <message>
        <source>unused in 30 days</source>
        <translation>30 天内未使用</translation>
    </message>
    <message>
        <source>happened though forbidden</source>
        <translation>虽禁止但发生过</translation>
    </message>
    <message>
        <source>path taken</source>
        <translation>经过的路径</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未经过</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>全程 TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Login (empty: none is needed)</source>
        <translation>登录名（留空：无需登录）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window closes as soon as this is saved: {titles}</source>
        <translation>保存以下内容后窗口将关闭：{titles}</translation>
    </message>
    <message>
        <source>{shop} – Orderpath</source>
        <translation>{shop} – Orderpath</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>代码相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>as in the import before</source>
        <translation>与上次导入相同</translation>
    </message>
    <message>
        <source>choose what it means</source>
        <translation>请选择对应状态</translation>
    </message>
    <message>
        <source>nothing like it here</source>
        <translation>此处没有相似的</translation>
    </message>
    <message>
        <source>New status in “{group}”</source>
        <translation>“{group}”中的新状态</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Retired placeholder</source>
        <translation>停用的占位项</translation>
    </message>
    <message>
        <source>perhaps {status}</source>
        <translation>可能是 {status}</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>外部编号</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>31.1 14:00, 14:00, +2h, +3d; empty: none</source>
        <translation>31.1 14:00、14:00、+2h、+3d；留空：无</translation>
    </message>
    <message>
        <source>Write it like 31.1 14:00</source>
        <translation>请写成 31.1 14:00 的形式</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>MoveHint</name>
    <message>
        <source>Order {number} has just moved by itself</source>
        <translation>订单 {number} 刚刚自动变更了状态</translation>
    </message>
    <message>
        <source>Nobody touched it: the trigger “{name}” did it at {time}.</source>
        <translation>没有人动过它：触发器“{name}”于 {time} 完成。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在流程图上</translation>
    </message>
</context>
<context>
    <name>MovePopover</name>
    <message>
        <source>To go to {status}</source>
        <translation>要流转到“{status}”</translation>
    </message>
    <message>
        <source>asked by this transition</source>
        <translation>此流转要求填写</translation>
    </message>
    <message>
        <source>then: {triggers}</source>
        <translation>随后：{triggers}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>流转到“{status}”</translation>
    </message>
    <message>
        <source>Say this first</source>
        <translation>请先填写</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept in this shop, for you: with the filter, the sorting and the columns.</source>
        <translation>保存在此店铺中，仅供您使用：包括筛选、排序和列。</translation>
    </message>
</context>
<context>
    <name>NarrowingRow</name>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
</context>
<context>
    <name>NewShopCard</name>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Create the shop…</source>
        <translation>创建店铺…</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>店铺保存位置</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新店铺</translation>
    </message>
    <message>
        <source>Choose a path to begin with. All of it can be redrawn later.</source>
        <translation>选择起始的订单流程，之后都可以重新绘制。</translation>
    </message>
</context>
<context>
    <name>NextStatuses</name>
    <message>
        <source>Next status</source>
        <translation>后续状态</translation>
    </message>
    <message>
        <source>The way ends here</source>
        <translation>流程到此结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>then: {triggers}</source>
        <translation>随后：{triggers}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that cannot be next</source>
        <translation>
            <numerusform>另有 %Ln 个现在不可选</numerusform>
        </translation>
    </message>
    <message>
        <source>“{status}” cannot be next: {reason}.</source>
        <translation>现在不能流转到“{status}”：{reason}。</translation>
    </message>
    <message>
        <source>Possible now: {statuses}</source>
        <translation>现在可选：{statuses}</translation>
    </message>
</context>
<context>
    <name>NodeChoices</name>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>ends the run</source>
        <translation>结束运行</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>the address given</source>
        <translation>指定的地址</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>取消标记</translation>
    </message>
</context>
<context>
    <name>NodeHelp</name>
    <message>
        <source>Fires when an order has come in: entered by hand, imported, or made by another program.</source>
        <translation>有订单进入时触发：手工录入、导入或由其他程序创建。</translation>
    </message>
    <message>
        <source>Fires when one of the fields named here has changed, or any field when none is named.</source>
        <translation>所列字段之一变更时触发；未列出字段时，任何字段变更都会触发。</translation>
    </message>
    <message>
        <source>Fires when an order has moved from one of the first statuses to one of the second.</source>
        <translation>订单从前一组状态之一移至后一组状态之一时触发。</translation>
    </message>
    <message>
        <source>Fires when a payment has gone from one of the first statuses to one of the second.</source>
        <translation>付款从前一组状态之一变为后一组状态之一时触发。</translation>
    </message>
    <message>
        <source>Tests whether something is so now: with all that earlier steps and triggers did.</source>
        <translation>检查当前是否如此，包括之前步骤和触发器所做的一切。</translation>
    </message>
    <message>
        <source>Branches by the first case that holds: *case1*, *case2*, …, or *otherwise* when none does.</source>
        <translation>按第一个成立的情况分支：*case1*、*case2*……都不成立时走*否则*。</translation>
    </message>
    <message>
        <source>Ends the run here; the note stands in its trace.</source>
        <translation>在此结束运行；备注会保留在轨迹中。</translation>
    </message>
    <message>
        <source>Waits for a length of time, then goes on with everything looked at anew.</source>
        <translation>等待一段时间，然后重新查看一切并继续。</translation>
    </message>
    <message>
        <source>Puts a remark into the order&apos;s timeline, where everybody in the shop reads it.</source>
        <translation>在订单时间线中添加备注，店内所有人可见。</translation>
    </message>
    <message>
        <source>Sends an alert about the order to its manager, a person or a group.</source>
        <translation>就该订单向其经理、某人或某组发送提醒。</translation>
    </message>
    <message>
        <source>Sets marks and tags of the order&apos;s customer: *bad*, *VIP*, tags to add and tags to take away.</source>
        <translation>设置订单客户的标记和标签：*不良*、*贵宾*、要添加和移除的标签。</translation>
    </message>
    <message>
        <source>Sets a field of the order to a value, or to what a text with variables gives.</source>
        <translation>将订单字段设为某个值，或设为带变量文本的结果。</translation>
    </message>
    <message>
        <source>Moves the order to another status, along the order path.</source>
        <translation>沿订单路径将订单移至另一状态。</translation>
    </message>
    <message>
        <source>Sends an e-mail about the order to its customer or to an address that you give.</source>
        <translation>就该订单向客户或指定地址发送邮件。</translation>
    </message>
    <message>
        <source>Sends an SMS or a chat message to the customer&apos;s phone or to a number that you give.</source>
        <translation>向客户电话或指定号码发送短信或聊天消息。</translation>
    </message>
    <message>
        <source>Sets a task about the order, for its manager, a person or a group.</source>
        <translation>为订单经理、某人或某组设置该订单的任务。</translation>
    </message>
</context>
<context>
    <name>NodePanel</name>
    <message>
        <source>The trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>执行顺序</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并行</translation>
    </message>
    <message>
        <source>For the same order</source>
        <translation>同一订单</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Choose a box to see what it is set to.</source>
        <translation>选择一个节点以查看其设置。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>NodeParameters</name>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bad customer</source>
        <translation>不良客户</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>变更的字段</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Go on when refused</source>
        <translation>被拒时继续</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>When woken late</source>
        <translation>延迟唤醒时</translation>
    </message>
</context>
<context>
    <name>NothingEditor</name>
    <message>
        <source>Nothing else is to be said.</source>
        <translation>无需其他内容。</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>For trouble</source>
        <translation>出问题时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Cards over the page</source>
        <translation>页面上的卡片</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>系统通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>This desktop has no tray to show them in.</source>
        <translation>此桌面没有可显示通知的托盘。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Write both times like 20:00, or leave both empty.</source>
        <translation>两个时间都写成 20:00 的形式，或都留空。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sound: never</source>
        <translation>声音：从不</translation>
    </message>
    <message>
        <source>Sound: for trouble</source>
        <translation>声音：出问题时</translation>
    </message>
    <message>
        <source>Sound: always</source>
        <translation>声音：始终</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>无免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours {hours}</source>
        <translation>免打扰时段 {hours}</translation>
    </message>
</context>
<context>
    <name>NumberCopier</name>
    <message>
        <source>Copy numbers</source>
        <translation>复制订单号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个订单号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>It is in the shop already.</source>
        <translation>商店中已有此触发器。</translation>
    </message>
    <message>
        <source>It cannot be put in until this is mended.</source>
        <translation>修正后才能加入。</translation>
    </message>
    <message>
        <source>It goes in switched off, and only records its messages until you say more.</source>
        <translation>加入时处于停用状态，并且在您另行设置之前只记录消息。</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In status</source>
        <translation>停留时间</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>下单方式</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Say who orders, or what</source>
        <translation>请说明谁订购或订购什么</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>添加付款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Something above needs you first</source>
        <translation>请先处理上方标出的问题</translation>
    </message>
    <message>
        <source>Save an order</source>
        <translation>保存订单</translation>
    </message>
    <message>
        <source>Somebody else changed the order meanwhile</source>
        <translation>订单已被其他人修改</translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>Read orders</source>
        <translation>读取订单</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Search orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Orders appear here as they arrive, by import or by hand.</source>
        <translation>订单到达后会显示在这里，可导入或手工录入。</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合的订单</translation>
    </message>
    <message>
        <source>Nothing in this shop meets the condition and the search together.</source>
        <translation>本店铺中没有同时满足条件和搜索的订单。</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The clock of this machine leapt ahead: messages wait.</source>
        <translation>本机时钟跳到了前面：消息在等待。</translation>
    </message>
    <message>
        <source>This file is a copy or a backup: nothing is sent from here.</source>
        <translation>此文件是副本或备份：不会从此处发送任何消息。</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>发送已暂停。</translation>
    </message>
    <message>
        <source>This shop only records its messages.</source>
        <translation>本店只记录消息。</translation>
    </message>
    <message>
        <source>Every message is approved by a person.</source>
        <translation>每条消息都由人工批准。</translation>
    </message>
    <message>
        <source>This shop sends.</source>
        <translation>本店发送消息。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>从此处发送</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>last sent {moment}</source>
        <translation>最近发送 {moment}</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待批准的消息</translation>
    </message>
    <message>
        <source>Messages of triggers that ask first stand here until somebody sends them.</source>
        <translation>需先询问的触发器的消息在这里，直到有人发送。</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Nothing is on the way</source>
        <translation>没有在途消息</translation>
    </message>
    <message>
        <source>Here is what leaves now, later, or is tried again after a failure.</source>
        <translation>这里是正在发送、稍后发送或失败后重试的消息。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的消息</translation>
    </message>
    <message>
        <source>Messages that could not be sent stand here with the reason, to be mended.</source>
        <translation>未能发送的消息及原因在这里，可以更正。</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>没有不明的消息</translation>
    </message>
    <message>
        <source>An SMS whose gateway did not answer stands here: only you can find out.</source>
        <translation>网关未答复的短信在这里：只有您能查明结果。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>没有记录的消息</translation>
    </message>
    <message>
        <source>While the shop only records, its messages are written down here and not sent.</source>
        <translation>本店只记录消息时，消息写在这里而不发送。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何消息</translation>
    </message>
    <message>
        <source>Messages that left the shop stand here.</source>
        <translation>已发出的消息在这里。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>没有被取消的消息</translation>
    </message>
    <message>
        <source>Messages that somebody cancelled stand here.</source>
        <translation>被取消的消息在这里。</translation>
    </message>
    <message>
        <source>Read it, change it if you like, then send or cancel it.</source>
        <translation>请阅读，可以修改，然后发送或取消。</translation>
    </message>
    <message>
        <source>Mend what is wrong, then send it; or cancel it.</source>
        <translation>请更正后发送，或取消。</translation>
    </message>
    <message>
        <source>Ask the customer or the gateway. Send it again only if it did not arrive.</source>
        <translation>请询问客户或网关。确认未送达后再重新发送。</translation>
    </message>
    <message>
        <source>Leaves at {moment} by itself.</source>
        <translation>将于 {moment} 自动发送。</translation>
    </message>
    <message>
        <source>It was written down only; you can send it all the same.</source>
        <translation>它只是被记录下来；您仍可发送。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>recorded, not sent</source>
        <translation>已记录，未发送</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>需更正</translation>
    </message>
    <message>
        <source>leaves soon</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>sent or not, nobody knows</source>
        <translation>是否发出不明</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>is tried again</source>
        <translation>将重试</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment}</translation>
    </message>
</context>
<context>
    <name>OutboxDeeds</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The message was changed.</source>
        <translation>消息已修改。</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>修改消息</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>该消息视为已发送。</translation>
    </message>
    <message>
        <source>Work on messages</source>
        <translation>处理消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the way.</source>
        <translation>
            <numerusform>%Ln 条消息正在发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln 条消息无法发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>已取消 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be cancelled.</source>
        <translation>
            <numerusform>%Ln 条消息无法取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OutboxListModel</name>
    <message>
        <source>Read messages</source>
        <translation>读取消息</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read a message</source>
        <translation>读取消息</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Count messages</source>
        <translation>统计消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages leave from here again.</source>
        <translation>消息重新从此处发送。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>继续发送</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>取消消息</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>上一条消息</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Read a message</source>
        <translation>读取消息</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>保存并发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>OutcomePopover</name>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Comment, if there is something to say</source>
        <translation>如有需要，请填写备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>结果如何？</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>至 {moment}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Order path</source>
        <translation>订单路径</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Move the sheet (Space)</source>
        <translation>移动画布（空格键）</translation>
    </message>
    <message>
        <source>Zoom to a frame</source>
        <translation>框选放大</translation>
    </message>
    <message>
        <source>Focus on a status</source>
        <translation>聚焦某个状态</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>流量图</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>Lines by how many orders went over them in the last 30 days</source>
        <translation>线条按最近 30 天经过的订单数显示</translation>
    </message>
    <message>
        <source>The chosen status and its neighbours alone (F)</source>
        <translation>只显示所选状态及其相邻状态（F）</translation>
    </message>
    <message>
        <source>Find a status</source>
        <translation>查找状态</translation>
    </message>
</context>
<context>
    <name>PathDrawing</name>
    <message>
        <source>from {number}</source>
        <translation>来自 {number}</translation>
    </message>
    <message>
        <source>from any</source>
        <translation>来自任一</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Any of {group}</source>
        <translation>“{group}”中的任一状态</translation>
    </message>
    <message>
        <source>Any working status</source>
        <translation>任一处理中状态</translation>
    </message>
    <message>
        <source>{number} × though forbidden</source>
        <translation>{number} × 虽被禁止</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>exits are folded into stubs; hover one to unfold</source>
        <translation>出口已折叠，悬停即可展开</translation>
    </message>
    <message>
        <source>Only some groups may</source>
        <translation>仅限部分用户组</translation>
    </message>
    <message>
        <source>Asks for fields</source>
        <translation>需要填写字段</translation>
    </message>
    <message>
        <source>Asks for a comment</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>Checks the order</source>
        <translation>检查订单</translation>
    </message>
    <message>
        <source>Leads to: {names}</source>
        <translation>可转到：{names}</translation>
    </message>
    <message>
        <source>Comes from: {names}</source>
        <translation>来自：{names}</translation>
    </message>
</context>
<context>
    <name>PathNews</name>
    <message>
        <source>Order path</source>
        <translation>订单路径</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>Order path</source>
        <translation>订单路径</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln 个状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln 个流转</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) in 30 days</source>
        <translation>
            <numerusform>30 天内 %Ln 次流转</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Orders now</source>
        <translation>现有订单</translation>
    </message>
    <message>
        <source>Left in 30 days</source>
        <translation>30 天内离开</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>时间中位数</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>允许来源</translation>
    </message>
    <message>
        <source>Orders in 30 days</source>
        <translation>30 天内订单</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等待中位数</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>谁可以</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>需要填写</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>administrators only</source>
        <translation>仅限管理员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>may take it</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>may not take it</source>
        <translation>不可使用</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>是否允许</translation>
    </message>
    <message>
        <source>no, yet it happened</source>
        <translation>否，但发生过</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show its orders</source>
        <translation>显示其订单</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>可转到</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>New</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation>配货中</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not bought out</source>
        <translation>未取货</translation>
    </message>
    <message>
        <source>Paid → Assembling</source>
        <translation>已付款 → 配货</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n order(s) now</source>
        <translation>
            <numerusform>现有 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in 30 days</source>
        <translation>
            <numerusform>30 天内 %n 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>Payment type</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>付款状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remove the payment</source>
        <translation>移除付款</translation>
    </message>
</context>
<context>
    <name>PendingActions</name>
    <message numerus="yes">
        <source>%Ln automatic action(s) pending</source>
        <translation>
            <numerusform>%Ln 个自动动作等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>A trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>取消：{what}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>立即执行</translation>
    </message>
    <message>
        <source>Do now: {what}</source>
        <translation>立即执行：{what}</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Who works at this machine</source>
        <translation>谁在本机上工作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture {path} cannot be saved: {reason}.</source>
        <translation>无法保存图片 {path}：{reason}。</translation>
    </message>
</context>
<context>
    <name>Postponing</name>
    <message>
        <source>In 1 h</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Universal</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>23 statuses in six groups</source>
        <translation>23 个状态，分六组</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RailCounts</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the order left the status (it is in {status} now)</source>
        <translation>订单已离开该状态（现为 {status}）</translation>
    </message>
    <message>
        <source>the order is final ({status})</source>
        <translation>订单已完结（{status}）</translation>
    </message>
    <message>
        <source>the condition that ends the wait became true</source>
        <translation>结束等待的条件已成立</translation>
    </message>
    <message>
        <source>a newer event restarted it</source>
        <translation>较新的事件使其重新开始</translation>
    </message>
    <message>
        <source>the trigger was switched off</source>
        <translation>触发器已停用</translation>
    </message>
    <message>
        <source>it runs once per order, and has run</source>
        <translation>每个订单只运行一次，且已运行</translation>
    </message>
    <message>
        <source>it runs once per visit of the status, and has run in this one</source>
        <translation>每次停留该状态只运行一次，且已运行</translation>
    </message>
    <message>
        <source>it runs at most once in {minutes} minutes</source>
        <translation>每 {minutes} 分钟最多运行一次</translation>
    </message>
    <message>
        <source>a run of it is under way for this order</source>
        <translation>该订单已有一次运行正在进行</translation>
    </message>
    <message>
        <source>{number} runs of it are under way for this order already</source>
        <translation>该订单已有 {number} 次运行正在进行</translation>
    </message>
    <message>
        <source>it begins when the run before it has ended</source>
        <translation>前一次运行结束后开始</translation>
    </message>
    <message>
        <source>it started more than {number} times for this order within a day</source>
        <translation>一天内对该订单启动已超过 {number} 次</translation>
    </message>
    <message>
        <source>it has met this order in this chain already</source>
        <translation>在此链中已处理过该订单</translation>
    </message>
    <message>
        <source>the chain from event {event} is more than {number} steps deep</source>
        <translation>自事件 {event} 起的链已超过 {number} 步</translation>
    </message>
    <message>
        <source>it came too late: the program was not running when it was due</source>
        <translation>太晚了：到期时程序未运行</translation>
    </message>
    <message>
        <source>end of replay</source>
        <translation>回放结束</translation>
    </message>
    <message>
        <source>taken in when the trigger was switched on</source>
        <translation>在启用触发器时纳入</translation>
    </message>
    <message>
        <source>already in {status}</source>
        <translation>已处于 {status}</translation>
    </message>
    <message>
        <source>the customer is already marked so</source>
        <translation>客户已有此标记</translation>
    </message>
    <message>
        <source>the order has no manager who works here, so it goes to the administrators</source>
        <translation>订单没有在职经理，因此转给管理员</translation>
    </message>
    <message>
        <source>the order has no manager who works here, so it goes to the group {group}</source>
        <translation>订单没有在职经理，因此转给组 {group}</translation>
    </message>
    <message>
        <source>not sent: {reason}</source>
        <translation>未发送：{reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>被拒：{reason}</translation>
    </message>
    <message>
        <source>node {node} was met {number} times without a wait between</source>
        <translation>节点 {node} 未经等待已经过 {number} 次</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{source}” to “{target}”: {reason}. Statuses reachable from “{source}”: {allowed}.</source>
        <translation>订单 {order} 不能从“{source}”移至“{target}”：{reason}。从“{source}”可到：{allowed}。</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>客户不愿接收消息</translation>
    </message>
    <message>
        <source>the order has no customer</source>
        <translation>订单没有客户</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>地址为空</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>号码为空</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail is empty</source>
        <translation>客户的邮箱为空</translation>
    </message>
    <message>
        <source>the customer&apos;s phone is empty</source>
        <translation>客户的电话为空</translation>
    </message>
    <message>
        <source>the address “{value}” is not an e-mail address</source>
        <translation>地址“{value}”不是电子邮件地址</translation>
    </message>
    <message>
        <source>the number “{value}” is not a phone number</source>
        <translation>号码“{value}”不是电话号码</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail “{value}” is not an e-mail address</source>
        <translation>客户的邮箱“{value}”不是电子邮件地址</translation>
    </message>
    <message>
        <source>the customer&apos;s phone “{value}” is not a phone number</source>
        <translation>客户的电话“{value}”不是电话号码</translation>
    </message>
    <message>
        <source>it waits for the end of the quiet hours</source>
        <translation>它在等待静默时段结束</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>它没有内容</translation>
    </message>
    <message>
        <source>the program was ended while it was being sent</source>
        <translation>程序在发送它时结束了</translation>
    </message>
    <message>
        <source>the shop has no way to send e-mail</source>
        <translation>本店没有发送邮件的渠道</translation>
    </message>
    <message>
        <source>the shop has no way to send SMS</source>
        <translation>本店没有发送短信的渠道</translation>
    </message>
    <message>
        <source>the shop has no way to send chat messages</source>
        <translation>本店没有发送聊天消息的渠道</translation>
    </message>
    <message>
        <source>somebody mended it</source>
        <translation>有人更正了它</translation>
    </message>
    <message>
        <source>the shop only records its messages; let it send in the settings</source>
        <translation>本店只记录消息；请在设置中允许发送</translation>
    </message>
    <message>
        <source>it belongs to a past that was played again</source>
        <translation>它属于重演的过去</translation>
    </message>
    <message>
        <source>its trigger started very often within a minute</source>
        <translation>其触发器在一分钟内启动过于频繁</translation>
    </message>
    <message>
        <source>its wait was over while the program was not running</source>
        <translation>其等待在程序未运行时结束</translation>
    </message>
    <message>
        <source>the clock of this machine leapt ahead</source>
        <translation>本机时钟跳到了前面</translation>
    </message>
    <message>
        <source>the shop was told to send less freely while it waited</source>
        <translation>在它等待期间，本店被设为更严格地发送</translation>
    </message>
    <message>
        <source>a fault in the program; the log says more</source>
        <translation>程序出错；详见日志</translation>
    </message>
    <message>
        <source>this machine does not know the password; write it in the settings</source>
        <translation>本机不知道密码；请在设置中填写</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>它正在发送</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>它已发出</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>它已被取消</translation>
    </message>
    <message>
        <source>the recipient is not an e-mail address</source>
        <translation>收件人不是电子邮件地址</translation>
    </message>
    <message>
        <source>the e-mail cannot be written</source>
        <translation>无法写成邮件</translation>
    </message>
    <message>
        <source>the mail server refused the login</source>
        <translation>邮件服务器拒绝了登录</translation>
    </message>
    <message>
        <source>the mail server cannot do what the settings ask for</source>
        <translation>邮件服务器不支持设置所要求的功能</translation>
    </message>
    <message>
        <source>the mail server&apos;s encryption is not to be trusted</source>
        <translation>邮件服务器的加密不可信任</translation>
    </message>
    <message>
        <source>the mail server does not let us in</source>
        <translation>邮件服务器拒绝我们访问</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>无法连接邮件服务器</translation>
    </message>
    <message>
        <source>the mail server refused the recipient</source>
        <translation>邮件服务器拒绝了收件人</translation>
    </message>
    <message>
        <source>the mail server refused the sender</source>
        <translation>邮件服务器拒绝了发件人</translation>
    </message>
    <message>
        <source>the mail server refused the message</source>
        <translation>邮件服务器拒绝了该消息</translation>
    </message>
    <message>
        <source>the mail server cannot take this address</source>
        <translation>邮件服务器不接受该地址</translation>
    </message>
    <message>
        <source>the connection was lost before the mail server answered</source>
        <translation>邮件服务器答复前连接已断开</translation>
    </message>
    <message>
        <source>the gateway&apos;s address cannot be used</source>
        <translation>网关地址无法使用</translation>
    </message>
    <message>
        <source>the gateway cannot be reached</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>the connection was lost before the gateway answered</source>
        <translation>网关答复前连接已断开</translation>
    </message>
    <message>
        <source>the gateway does not let us in</source>
        <translation>网关拒绝我们访问</translation>
    </message>
    <message>
        <source>the gateway does not take messages now</source>
        <translation>网关目前不接收消息</translation>
    </message>
    <message>
        <source>something on the way to the gateway gave up</source>
        <translation>通往网关的途中有环节放弃了</translation>
    </message>
    <message>
        <source>the gateway refused the message</source>
        <translation>网关拒绝了该消息</translation>
    </message>
    <message>
        <source>the gateway&apos;s answer cannot be read</source>
        <translation>无法读取网关的答复</translation>
    </message>
    <message>
        <source>The last status in the source: {status}</source>
        <translation>来源中的最后状态：{status}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Order {order} cannot go to “{target}”: {reason}.</source>
        <translation>订单 {order} 不能流转到“{target}”：{reason}。</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Placeholders made</source>
        <translation>已建占位项</translation>
    </message>
    <message>
        <source>Nothing was kept aside</source>
        <translation>没有搁置的行</translation>
    </message>
    <message>
        <source>Every row could be read, and the shop took it in.</source>
        <translation>每一行都已读取并导入。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Import something else</source>
        <translation>导入其他内容</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>显示订单</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>The replay was stopped after {count} facts. What is in stays in; the rest waits.</source>
        <translation>重放在 {count} 条事实后停止。已导入的保留，其余等待。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopped. {count} orders are in and stay in; import the same again to go on.</source>
        <translation>已停止。已导入的 {count} 个订单保留；再次导入相同内容即可继续。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
</context>
<context>
    <name>RivalNote</name>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Changed meanwhile to: {theirs}. You entered: {mine}.</source>
        <translation>已被改为：{theirs}。您输入的是：{mine}。</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>复制 %Ln 个订单号</numerusform>
        </translation>
    </message>
    <message>
        <source>Open order {number}</source>
        <translation>打开订单 {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>All orders in “{status}”</source>
        <translation>状态为“{status}”的所有订单</translation>
    </message>
    <message>
        <source>All orders of {customer}</source>
        <translation>{customer}的所有订单</translation>
    </message>
    <message>
        <source>All orders managed by {manager}</source>
        <translation>{manager}负责的所有订单</translation>
    </message>
</context>
<context>
    <name>RowsPopover</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>较新的运行</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>较早的运行</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Read the runs</source>
        <translation>读取运行记录</translation>
    </message>
    <message>
        <source>Count the runs</source>
        <translation>统计运行次数</translation>
    </message>
    <message>
        <source>Read more runs</source>
        <translation>读取更多运行记录</translation>
    </message>
</context>
<context>
    <name>RunningStep</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at {origin}</source>
        <translation>正在查看 {origin}</translation>
    </message>
    <message>
        <source>Nothing comes in before you say so.</source>
        <translation>未经您确认不会导入任何内容。</translation>
    </message>
    <message>
        <source>Taking in {origin}</source>
        <translation>正在导入 {origin}</translation>
    </message>
    <message>
        <source>Going on with the replay</source>
        <translation>继续重放</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. When you cancel, what is in stays in.</source>
        <translation>在此期间可以继续工作。取消后，已导入的内容保留。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Kept by this machine, never in the shop file. None is known here yet.</source>
        <translation>由本机保存，绝不写入店铺文件。目前本机尚无。</translation>
    </message>
    <message>
        <source>Kept in the keyring of this machine.</source>
        <translation>保存在本机的密钥环中。</translation>
    </message>
    <message>
        <source>Taken from {variable}, which goes before all else.</source>
        <translation>取自 {variable}，优先于其他来源。</translation>
    </message>
    <message>
        <source>This machine has no keyring: known until the program ends. To have it at each start, set {variable}.</source>
        <translation>本机没有密钥环：仅在程序结束前有效。若要每次启动都可用，请设置 {variable}。</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Record only</source>
        <translation>只记录</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>Quiet hours: customers get no messages from</source>
        <translation>静默时段：不向客户发消息，从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Change how messages leave</source>
        <translation>更改发送方式</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>暂停发送</translation>
    </message>
    <message>
        <source>Write times like 21:00.</source>
        <translation>请按 21:00 的格式填写时间。</translation>
    </message>
    <message>
        <source>Quiet hours that begin and end at once are none.</source>
        <translation>开始与结束相同的静默时段无效。</translation>
    </message>
    <message>
        <source>Change the quiet hours</source>
        <translation>更改静默时段</translation>
    </message>
    <message>
        <source>Nothing leaves the shop. Messages are written into the outbox, to be looked at.</source>
        <translation>不发送任何消息。消息写入发件箱供查看。</translation>
    </message>
    <message>
        <source>Every message waits in the outbox until somebody has read and sent it.</source>
        <translation>每条消息都在发件箱中等待，直到有人阅读并发送。</translation>
    </message>
    <message>
        <source>Messages leave by themselves, save those of triggers that ask first or only record.</source>
        <translation>消息会自动发送，但需先询问或只记录的触发器除外。</translation>
    </message>
    <message>
        <source>This file is a copy, or was brought back from a backup. Nothing leaves it, because its messages may have been sent from elsewhere already.</source>
        <translation>此文件是副本或由备份恢复。不会从中发送任何消息，因为这些消息可能已从别处发出。</translation>
    </message>
    <message>
        <source>Sending is paused. Messages wait in the outbox.</source>
        <translation>发送已暂停。消息在发件箱中等待。</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>从此处发送</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>SettingsHome</name>
    <message>
        <source>kept in the shop file</source>
        <translation>保存在店铺文件中</translation>
    </message>
    <message>
        <source>kept for you, on this machine</source>
        <translation>为您保存在本机</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>读取设置</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <source>Values, one to a line</source>
        <translation>每行一个值</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency: {currency}. It is fixed, because sums are kept in it.</source>
        <translation>货币：{currency}。不可更改，因为金额以它保存。</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>店铺需要名称。</translation>
    </message>
    <message>
        <source>The shop was changed.</source>
        <translation>店铺已修改。</translation>
    </message>
    <message>
        <source>Save the shop</source>
        <translation>保存店铺</translation>
    </message>
</context>
<context>
    <name>StatusCanvas</name>
    <message>
        <source>Order path</source>
        <translation>订单路径</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Count orders</source>
        <translation>统计订单</translation>
    </message>
</context>
<context>
    <name>StatusPicker</name>
    <message>
        <source>New status in “{group}”</source>
        <translation>“{group}”中的新状态</translation>
    </message>
    <message>
        <source>Type a part of a status</source>
        <translation>输入状态名称的一部分</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>It would start if</source>
        <translation>若满足以下条件则会启动</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为何没有？</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>任务：{text}</translation>
    </message>
    <message>
        <source>Alert: {text}</source>
        <translation>提醒：{text}</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>运行所做的事</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>版本 {number}，最新</translation>
    </message>
    <message>
        <source>Version {number}, now {newest}</source>
        <translation>版本 {number}，现为 {newest}</translation>
    </message>
    <message>
        <source>Step {number} · {heading}</source>
        <translation>步骤 {number} · {heading}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SwitchOffPopover</name>
    <message numerus="yes">
        <source>Let the %Ln run(s) that wait finish</source>
        <translation>
            <numerusform>让 %Ln 个等待中的运行完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>取消等待中的运行</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch off “{title}”</source>
        <translation>停用“{title}”</translation>
    </message>
</context>
<context>
    <name>SwitchOnPopover</name>
    <message>
        <source>New events only</source>
        <translation>仅新事件</translation>
    </message>
    <message>
        <source>Looking which orders match…</source>
        <translation>正在查找符合的订单…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch on “{title}”</source>
        <translation>启用“{title}”</translation>
    </message>
    <message>
        <source>Look which orders match</source>
        <translation>查找符合的订单</translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln order(s) that match now</source>
        <translation>
            <numerusform>同时包括目前符合的 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches now</source>
        <translation>目前没有符合的订单</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message>
        <source>“{title}” is on.</source>
        <translation>“{title}”已启用。</translation>
    </message>
    <message>
        <source>“{title}” is off.</source>
        <translation>“{title}”已停用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting run(s) were cancelled.</source>
        <translation>
            <numerusform>已取消 %Ln 个等待中的运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新启用</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln order(s) in.</source>
        <translation>
            <numerusform>已纳入 %Ln 个订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch “{title}”</source>
        <translation>切换“{title}”</translation>
    </message>
</context>
<context>
    <name>TaskEnding</name>
    <message>
        <source>“{task}”: {outcome}</source>
        <translation>“{task}”：{outcome}</translation>
    </message>
    <message>
        <source>“{task}” is open again</source>
        <translation>“{task}”已重新打开</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>“{task}” is put off: {moment}</source>
        <translation>“{task}”已推迟：{moment}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save a task</source>
        <translation>保存任务</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请简短说明要做什么。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Text: {text}</source>
        <translation>内容：{text}</translation>
    </message>
    <message>
        <source>Due: {old} → {new}</source>
        <translation>到期：{old} → {new}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Orderpath</source>
        <translation>Orderpath</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
    <message>
        <source>Read tasks</source>
        <translation>读取任务</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>上一个任务</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一个任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Read a task</source>
        <translation>读取任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Save a task</source>
        <translation>保存任务</translation>
    </message>
    <message>
        <source>Set the task</source>
        <translation>设置任务</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Nobody in particular</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>{span} over</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>A trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>by me</source>
        <translation>由我</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由 {name}</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>我的小组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Read triggers</source>
        <translation>读取触发器</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln 个未完成任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>No task fits</source>
        <translation>没有符合的任务</translation>
    </message>
    <message>
        <source>No task has these words, this trigger and this person together.</source>
        <translation>没有同时符合这些词、触发器和负责人的任务。</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>这里没有要做的事</translation>
    </message>
    <message>
        <source>Tasks appear here when a trigger sets them, or when somebody does by hand.</source>
        <translation>触发器或有人手动设置的任务会出现在这里。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Put off: {moment}</source>
        <translation>推迟：{moment}</translation>
    </message>
    <message>
        <source>Put off: another time…</source>
        <translation>推迟：其他时间…</translation>
    </message>
    <message>
        <source>Open order {number}</source>
        <translation>打开订单 {number}</translation>
    </message>
    <message>
        <source>Open the trigger</source>
        <translation>打开触发器</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time on the way</source>
        <translation>各状态用时</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line of the run</source>
        <translation>运行时间轴</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Orderpath</source>
        <translation>Orderpath</translation>
    </message>
    <message>
        <source>Created as {status}</source>
        <translation>已创建：{status}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>; {number} more</source>
        <translation>；另有 {number} 项</translation>
    </message>
    <message>
        <source>Payment: {status}</source>
        <translation>付款：{status}</translation>
    </message>
    <message>
        <source>Item: {status}</source>
        <translation>商品：{status}</translation>
    </message>
    <message>
        <source>Item added: {what}</source>
        <translation>添加商品：{what}</translation>
    </message>
    <message>
        <source>Item removed: {what}</source>
        <translation>移除商品：{what}</translation>
    </message>
    <message>
        <source>Payment added: {what}</source>
        <translation>添加付款：{what}</translation>
    </message>
    <message>
        <source>Payment removed: {what}</source>
        <translation>移除付款：{what}</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>历时 {span}</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>任务：{text}</translation>
    </message>
    <message>
        <source>Task ended ({outcome}): {text}</source>
        <translation>任务结束（{outcome}）：{text}</translation>
    </message>
    <message>
        <source>{channel} to {recipient}</source>
        <translation>{channel}，发给 {recipient}</translation>
    </message>
    <message>
        <source>“{trigger}” began and waits</source>
        <translation>“{trigger}”已开始，正在等待</translation>
    </message>
    <message>
        <source>“{trigger}” waits for its turn</source>
        <translation>“{trigger}”正在排队</translation>
    </message>
    <message>
        <source>“{trigger}” ran and changed nothing</source>
        <translation>“{trigger}”已运行，未作更改</translation>
    </message>
    <message>
        <source>“{trigger}” ran and stopped</source>
        <translation>“{trigger}”已运行并停止</translation>
    </message>
    <message>
        <source>“{trigger}” ended early</source>
        <translation>“{trigger}”提前结束</translation>
    </message>
    <message>
        <source>“{trigger}” could not go on</source>
        <translation>“{trigger}”无法继续</translation>
    </message>
    <message>
        <source>“{trigger}” failed</source>
        <translation>“{trigger}”失败</translation>
    </message>
    <message>
        <source>“{trigger}” was not started again</source>
        <translation>“{trigger}”未再次启动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>recorded only, not sent</source>
        <translation>仅记录，未发送</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>needs to be mended first</source>
        <translation>需要先修正</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>nobody knows whether it was sent</source>
        <translation>不确定是否已发送</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>打开轨迹</translation>
    </message>
    <message>
        <source>hide why</source>
        <translation>收起原因</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>发送测试消息到</translation>
    </message>
    <message>
        <source>A test message of Orderpath</source>
        <translation>Orderpath 测试消息</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Whom shall it go to?</source>
        <translation>发给谁？</translation>
    </message>
    <message>
        <source>Read what the test came to</source>
        <translation>读取测试结果</translation>
    </message>
    <message>
        <source>It was taken, under the number {number}.</source>
        <translation>已被接收，编号 {number}。</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>已被接收。</translation>
    </message>
    <message>
        <source>It may have arrived or not.</source>
        <translation>不确定是否送达。</translation>
    </message>
</context>
<context>
    <name>TriggerColumns</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Last ran</source>
        <translation>最近运行</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>TriggerDrawing</name>
    <message>
        <source>while it stays in the status</source>
        <translation>停留在该状态期间</translation>
    </message>
    <message>
        <source>until the order is final</source>
        <translation>直到订单完结</translation>
    </message>
    <message>
        <source>This program cannot read it.</source>
        <translation>本程序无法读取。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
</context>
<context>
    <name>TriggerFiles</name>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>TriggerModel</name>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>TriggerRows</name>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
</context>
<context>
    <name>TriggerWords</name>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>Send its messages, as the shop allows</source>
        <translation>在商店允许的范围内发送消息</translation>
    </message>
    <message>
        <source>Hold its messages until somebody approves them</source>
        <translation>扣留消息直到有人批准</translation>
    </message>
    <message>
        <source>Only record what it would have sent</source>
        <translation>仅记录本应发送的内容</translation>
    </message>
    <message>
        <source>one run per order at a time</source>
        <translation>每个订单同时只有一次运行</translation>
    </message>
    <message>
        <source>a newer event starts it anew</source>
        <translation>较新的事件使其重新开始</translation>
    </message>
    <message>
        <source>runs of an order follow each other</source>
        <translation>同一订单的运行依次进行</translation>
    </message>
    <message>
        <source>up to {number} runs of an order side by side</source>
        <translation>每个订单最多 {number} 次运行并行</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>once per order</source>
        <translation>每个订单一次</translation>
    </message>
    <message>
        <source>once per stay in the status</source>
        <translation>每次停留该状态一次</translation>
    </message>
    <message>
        <source>at most once in {number} minutes</source>
        <translation>每 {number} 分钟最多一次</translation>
    </message>
</context>
<context>
    <name>TriggersHome</name>
    <message>
        <source>Search by name, field or word</source>
        <translation>按名称、字段或词搜索</translation>
    </message>
    <message>
        <source>Triggers of the shop</source>
        <translation>商店的触发器</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>模板库</translation>
    </message>
    <message>
        <source>Read the triggers</source>
        <translation>读取触发器</translation>
    </message>
    <message>
        <source>Take a trigger in</source>
        <translation>导入触发器</translation>
    </message>
    <message>
        <source>Trigger files (*.json)</source>
        <translation>触发器文件 (*.json)</translation>
    </message>
    <message>
        <source>Read a trigger file</source>
        <translation>读取触发器文件</translation>
    </message>
    <message>
        <source>Put a trigger in</source>
        <translation>加入触发器</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trigger(s)</source>
        <translation>
            <numerusform>%Ln 个触发器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switched on</source>
        <translation>
            <numerusform>%Ln 个已启用</numerusform>
        </translation>
    </message>
    <message>
        <source>No trigger fits</source>
        <translation>没有符合的触发器</translation>
    </message>
    <message>
        <source>None of them is called so, and none reads or changes it.</source>
        <translation>没有触发器叫这个名称，也没有触发器读取或更改它。</translation>
    </message>
    <message>
        <source>Show all triggers</source>
        <translation>显示全部触发器</translation>
    </message>
    <message>
        <source>No triggers yet</source>
        <translation>还没有触发器</translation>
    </message>
    <message>
        <source>A trigger does by itself what somebody would do each time: it moves orders, sets tasks, sends messages.</source>
        <translation>触发器自动完成本需人工反复做的事：移动订单、设置任务、发送消息。</translation>
    </message>
    <message>
        <source>Choose a ready-made one</source>
        <translation>选择现成的触发器</translation>
    </message>
    <message>
        <source>Read the gallery</source>
        <translation>读取模板库</translation>
    </message>
    <message>
        <source>“{title}” is in the shop, switched off.</source>
        <translation>“{title}”已加入商店，处于停用状态。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>TypedEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ViewKeeper</name>
    <message>
        <source>Read views</source>
        <translation>读取视图</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>视图“{name}”已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save views</source>
        <translation>保存视图</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>异常</translation>
    </message>
</context>
<context>
    <name>ViewsRow</name>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Every shop has this view</source>
        <translation>每个店铺都有此视图</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>更新“{name}”</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the demo shop</source>
        <translation>打开演示店铺</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>The path your orders take, drawn and alive</source>
        <translation>订单之路，看得见，跑得动</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Everything works by keyboard:</source>
        <translation>全部可用键盘操作：</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>to press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>for any command, once a shop is open</source>
        <translation>打开店铺后可用任何命令</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did this happen?</source>
        <translation>为什么会这样？</translation>
    </message>
    <message>
        <source>The trigger&apos;s boxes of then can no longer be read</source>
        <translation>当时的触发器节点已无法读取</translation>
    </message>
</context>
<context>
    <name>WhyAnswers</name>
    <message>
        <source>It ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Its conditions held, but the start was refused</source>
        <translation>条件成立，但启动被拒</translation>
    </message>
    <message>
        <source>It does not start with this</source>
        <translation>不由此启动</translation>
    </message>
    <message>
        <source>A condition did not hold</source>
        <translation>条件不成立</translation>
    </message>
    <message>
        <source>It was off then</source>
        <translation>当时处于停用状态</translation>
    </message>
    <message>
        <source>It was not asked</source>
        <translation>未被询问</translation>
    </message>
    <message>
        <source>As far as is known it would have run</source>
        <translation>据已知信息应会运行</translation>
    </message>
    <message>
        <source>It starts when {events}. This was: {event}.</source>
        <translation>当{events}时启动。而此事件是：{event}。</translation>
    </message>
    <message>
        <source>It was off, or not in the shop yet, when this happened.</source>
        <translation>此事发生时，它处于停用状态或尚未加入商店。</translation>
    </message>
    <message>
        <source>This came with an import that had triggers off.</source>
        <translation>这来自触发器关闭的导入。</translation>
    </message>
    <message>
        <source>the trigger is switched on</source>
        <translation>触发器已启用</translation>
    </message>
    <message>
        <source>Its conditions hold for the order as it stood after the event, yet it left no trace: an earlier trigger of the same event may have changed the order first, or the trace is not kept any more.</source>
        <translation>对事件后的订单而言条件成立，但没有留下轨迹：可能同一事件的先前触发器先更改了订单，或轨迹已不再保留。</translation>
    </message>
</context>
<context>
    <name>WhyHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Open trigger</source>
        <translation>打开触发器</translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>至 {moment}</translation>
    </message>
    <message>
        <source>went on {moment}</source>
        <translation>{moment} 继续</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>已结束：{reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>均不成立</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>情况 {number}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Drawing of the run</source>
        <translation>运行图</translation>
    </message>
    <message>
        <source>Work out why not</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Read a run</source>
        <translation>读取运行记录</translation>
    </message>
    <message>
        <source>run for order {order}</source>
        <translation>订单 {order} 的运行</translation>
    </message>
    <message>
        <source>why not for order {order}</source>
        <translation>为何没有处理订单 {order}</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>本应继续</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>the drawing is version {number}, as it was</source>
        <translation>图为当时的版本 {number}</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行记录</translation>
    </message>
    <message>
        <source>As soon as this trigger acts, each run stands here with all its steps.</source>
        <translation>一旦该触发器执行，每次运行及其全部步骤都会显示在此。</translation>
    </message>
    <message>
        <source>The run was copied as text.</source>
        <translation>运行已复制为文本。</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Whom shall it go to?</source>
        <translation>发给谁？</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮件地址。</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>This is the demo shop.</source>
        <translation>这是演示店铺。</translation>
    </message>
    <message>
        <source>Its orders are made up. Nothing leaves this machine.</source>
        <translation>订单均为虚构，任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln 条较早的消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LogLine</name>
    <message>
        <source>Order 1007 has been paid, so it moves to Assembling by itself.</source>
        <translation>订单 1007 已付款，自动转入“配货”。</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
</context>
</TS>
