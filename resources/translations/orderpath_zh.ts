<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>{span} here</source>
            <translation>停留 {span}</translation>
        </message>
        <message>
            <source>Waits to act by itself</source>
            <translation>等待自动执行</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <source>vip</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>不良</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>商品</translation>
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
            <source>Manager</source>
            <translation>负责人</translation>
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
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
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
            <source>Read an order</source>
            <translation>读取订单</translation>
        </message>
        <message>
            <source>Order {number}</source>
            <translation>订单 {number}</translation>
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
            <source>Search orders</source>
            <translation>搜索订单</translation>
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
            <source>Next order</source>
            <translation>下一个订单</translation>
        </message>
        <message>
            <source>Previous order</source>
            <translation>上一个订单</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Show or hide the order card</source>
            <translation>显示或隐藏订单详情</translation>
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
        <name>DemoPlayer</name>
        <message>
            <source>Play the demo shop</source>
            <translation>演示店铺运行中</translation>
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
        <name>EngineWatch</name>
        <message>
            <source>Engine: nothing waits</source>
            <translation>引擎：没有等待的任务</translation>
        </message>
        <message>
            <source>Engine: {title}</source>
            <translation>引擎：{title}</translation>
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
        <name>FilterBar</name>
        <message>
            <source>Condition, such as  status is "new" and total &gt;= 5000</source>
            <translation>条件，例如  status is "new" and total &gt;= 5000</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>按状态</translation>
        </message>
        <message>
            <source>Show all orders</source>
            <translation>显示全部订单</translation>
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
        <name>Messages</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
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
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>金额</translation>
        </message>
    </context>
    <context>
        <name>OrderListModel</name>
        <message>
            <source>Read orders</source>
            <translation>读取订单</translation>
        </message>
        <message>
            <source>Count orders</source>
            <translation>统计订单</translation>
        </message>
        <message>
            <source>Read what changed</source>
            <translation>读取变更</translation>
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
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message numerus="yes">
            <source>%Ln order(s)</source>
            <translation>
                <numerusform>%Ln 个订单</numerusform>
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
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
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
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Task: {text}</source>
            <translation>任务：{text}</translation>
        </message>
        <message>
            <source>{channel} to {recipient}</source>
            <translation>{channel}，发给 {recipient}</translation>
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
            <source>by hand</source>
            <translation>手工</translation>
        </message>
        <message>
            <source>A trigger</source>
            <translation>触发器</translation>
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
            <source>Manager: {name}</source>
            <translation>负责人：{name}</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
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
        <name>Welcome</name>
        <message>
            <source>Open the demo shop</source>
            <translation>打开演示店铺</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Create the shop…</source>
            <translation>创建店铺…</translation>
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
            <source>Orders arrive, are paid, get stuck. Triggers act. Take an order in hand and see why each thing happened. Nothing leaves this machine.</source>
            <translation>订单到达、付款、滞留，触发器自动处理。点开任一订单，看每件事为何发生。数据不会离开本机。</translation>
        </message>
        <message>
            <source>New shop</source>
            <translation>新店铺</translation>
        </message>
        <message>
            <source>It begins with the universal path of 23 statuses in six groups.</source>
            <translation>从通用路径开始：六组共 23 个状态。</translation>
        </message>
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
            <source>Where to keep the shop</source>
            <translation>店铺保存位置</translation>
        </message>
        <message>
            <source>Open a shop</source>
            <translation>打开店铺</translation>
        </message>
    </context>
</TS>
