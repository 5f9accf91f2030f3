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
        <source>{source}: {new} new orders, {known} known before; {facts} new facts, {known_facts} known before ({seconds:.1f} s, triggers {triggers}).</source>
        <translation>{source}：新订单 {new} 个，已知 {known} 个；新事实 {facts} 条，已知 {known_facts} 条（{seconds:.1f} 秒，触发器 {triggers}）。</translation>
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
        <source>{count} due waits were ended.</source>
        <translation>已结束 {count} 个到期的等待。</translation>
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
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
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
        <source>Engine: all saved</source>
        <translation>引擎：全部已保存</translation>
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
        <source>Condition, such as  status is &quot;new&quot; and total &gt;= 5000</source>
        <translation>条件，例如  status is &quot;new&quot; and total &gt;= 5000</translation>
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
    <name>Pictures</name>
    <message>
        <source>The picture {path} cannot be saved: {reason}.</source>
        <translation>无法保存图片 {path}：{reason}。</translation>
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
