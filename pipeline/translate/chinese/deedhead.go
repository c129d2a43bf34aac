package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A noun of action before the noun of what it is done with, by whom, where, when or how is no verb with its object: 评估工具 is an assessment tool. Which
// nouns these are is told here, once, and which verbs may act upon them all the same (Lü and Zhu 2002, on verbs as attributes; Quirk et al. 1985, app. I.57).

// deedRules name what Chinese names with one character behind the deed.
var deedRules = []Rule{
	// 换药 + 室: dressing change room.
	{Name: "deed-suffix", Gives: "N", Pattern: "N " + deedSuffixes(), Cost: 0.1, When: deedFirst, Build: deedThing},
}

// suffixNouns are these characters with their English.
var suffixNouns = []struct{ zh, english string }{
	{"室", "room"}, {"区", "area"}, {"费", "fee"}, {"窗", "window"}, {"表", "form"}, {"单", "form"}, {"卡", "card"}, {"点", "site"}, {"站", "station"}, {"日", "day"}, {"班", "class"}, {"仪", "device"},
	{"包", "kit"}, {"箱", "kit"}, {"台", "desk"}, {"员", "staff member"}, {"队", "team"}, {"网", "network"}, {"证", "certificate"}, {"门诊", "clinic"}, {"差错", "error"}, {"用品", "supplies"},
}

func deedSuffixes() string {
	var all []string
	for _, s := range suffixNouns {
		all = append(all, s.zh)
	}
	return strings.Join(all, "|")
}

// deedFirst reports one word for something that is done.
func deedFirst(k []*item) bool { return deed(k[0]) }

// deed reports one word that is a noun of action, with its verb beside it.
func deed(it *item) bool {
	return it.size == 1 && !processed(it.head) && it.head.entry != nil && it.head.reads("noun") && it.head.reads("verb")
}

// processed reports a word whose adjective says what was done to the thing: 标准化流程 is a standardized process.
func processed(l *leaf) bool {
	return l.reads("adj") && l.reads("verb") && (strings.HasSuffix(l.text, "化") || l.text == "改良" || l.text == "统一")
}

func deedThing(b *builder, k []node) english.Phrase {
	for _, s := range suffixNouns {
		if s.zh == k[1].head.text {
			thing := as(english.NounPhrase, b.put(s.english, k[1]))
			if s.zh == "日" {
				thing.Count = english.Singular
				return join(0, thing, b.put("of"), b.bareSettle(b.deedName(k, k[0].Phrase))) // on the day of surgery
			}
			if s.english == "supplies" {
				thing.Count = english.Mass
			}
			thing.Head = len(thing.Words) - 1
			return join(1, b.deedName(k, k[0].Phrase), thing)
		}
	}
	return k[0].Phrase
}

// deedTools are the ends of nouns for what something is done with or by.
var deedTools = strings.Fields("工具 表格 表单 量表 问卷 方案 计划 设备 装置 仪器 器械 器材")

// deedHeads are the ends of nouns that any noun of action names the kind of: what it is done with and by whom, where and when, how, by what rule,
// and what comes of it on paper.
var deedHeads = slices.Concat(deedTools, strings.Fields("耗材 用具 人员 团队 小组 科室 部门 机构 中心 地点 场所 场景 平台 系统 流程 程序 步骤 路径 路线 模式 模型 策略 措施 手段 技术 技能 技巧 方法 方式 手册 指南 "+
	"项目 标准 间隔 频率 频次 周期 阶段 日期 时间 时长 时机 网络 服务 要点 要求 原则 规范 制度 政策 体系 任务 记录 报告 数据 资料 结果 对象 指征 条款 清单 课程 病房 单元 窗口"))

// deedAims are the ends of nouns that an action names the kind of as well, but that verbs of judging and of changing have as their object: 评估能力 is
// to assess the ability, 随访质量 the quality of follow-up.
var deedAims = strings.Fields("能力 效果 质量 效率 需求 依从性 风险 障碍 问题 条件 环境 范围 部位 位置 体位 区域 内容 目标 目的 费用 成本 强度 过程 人群 经验 知识 信息 意愿 难度 负担 药物 材料 失败率 成功率 理由 原因 指标 因素 效应 建议")

// judging are verbs of [governing] that name a kind of tool or plan all the same: 监测方案, 预测模型.
var judging = strings.Fields("评估 分析 研究 观察 监测 检查 识别 测定 测量 预测 判断 讨论 报告 记录 管理 预防 控制 指导 恢复 学习 练习 评价 设计 验证 比较 选择 实施 执行")

// arranging are verbs that act upon plans, people and things, beside those of [governing].
var arranging = strings.Fields("准备 收集 整理 组织 安排 启动 停止 终止 开始 结束 中断 重复 取消 推迟 延迟 拒绝 购买 提供 完成 引入 推广 改造 维护 更新 开展 建立 调节 保持 坚持 维持 继续 参与 参加 代表 要求 产生 形成 出现 发生 满足 反应 疼痛 组合 结合 联合 合并 联系 改良 改进")

// deedObjects are what verbs of judging do have as their object.
var deedObjects = listsOf(map[string]string{
	"分析": "数据 资料 结果 报告 记录", "报告": "结果 数据 时间", "记录": "时间 数据 结果 次数 频率 日期 项目 时长", "讨论": "方案 计划 策略 措施 原则", "学习": "技能 技术 技巧 方法", "练习": "技能 技术 技巧 方法", "控制": "时间 频率 次数 时长",
	"预测": "结果 时间 时机 对象", "检查": "设备 仪器 装置 器械 记录", "观察": "频率 次数", "识别": "对象", "判断": "结果 时机", "评价": "方案 计划 措施", "恢复": "设备 系统 服务 网络 平台 路径 手段", "设计": "问卷 量表 工具 表格 系统 模型 课程 装置 指南",
	"验证": "模型 量表 工具 问卷 系统 结果", "比较": "方案 模型 工具 策略 措施 技术 结果 数据 手段", "选择": "方案 工具 设备 人员 机构 中心 地点 场所 系统 路径 路线 模型 策略 措施 手段 技术 对象 项目 方法 方式 时间 时机 日期 量表",
	"实施": "方案 计划 策略 措施 项目 制度 政策 技术", "执行": "方案 计划 策略 措施 制度 政策 任务", "管理": "数据 资料 设备 病房", "指导": "技术 技能", "研究": "数据 问卷",
})

// listsOf parts the words of a table.
func listsOf(table map[string]string) map[string][]string {
	parted := map[string][]string{}
	for key, words := range table {
		parted[key] = strings.Fields(words)
	}
	return parted
}

// namesKind reports a noun of action with the noun that it names the kind of.
func namesKind(a, b *item) bool {
	if !deed(a) || b.size != 1 || isPerson(b) {
		return false
	}
	verb, noun := a.head.text, b.head.text
	if slices.Contains(arranging, verb) || deedObject(verb, noun) {
		return false
	}
	governs := slices.Contains(governing, verb)
	switch {
	case endsIn(noun, deedHeads...):
		return !governs || slices.Contains(judging, verb)
	case endsIn(noun, deedAims...):
		return !governs
	}
	return false
}

// deedObject reports what this verb has as its object, rather.
func deedObject(verb, noun string) bool {
	return endsIn(noun, deedObjects[verb]...)
}

// kindObject reports a verb before the noun that it names the kind of, or before such a noun and more: 评估工具的效度, the validity of the assessment tool; 筛查时间与频率.
func kindObject(k []*item) bool {
	first := firstPart(k[1])
	return k[0].size == 1 && namesKind(k[0], first) &&
		(k[1].size == 1 || strings.HasPrefix(ruleName(k[1]), "coordination") || endsIn(first.head.text, deedTools...))
}

// nounFirst are deeds whose noun goes before these heads, although there is an adjective: treatment room, exercise equipment, repair technique.
var nounFirst = strings.Fields("治疗 修复 康复 运动 锻炼 存活 麻醉")

// kindAdjective is what an adjective costs where the noun of a deed names a kind: surgical plan, but treatment plan.
func kindAdjective(k []*item) float64 {
	switch {
	case k[0].size == 1 && processed(k[0].head):
		return -0.3
	case !namesKind(k[0], k[1]):
		return 0
	case denominal(k[0].head) && !slices.Contains(nounFirst, k[0].head.text):
		return -0.25
	case pairKnown(k[0], k[1]):
		return 0
	}
	return 0.4
}

// deedSenses are the senses that nouns have behind a noun of action, and of which actions; of all without such a list.
var deedSenses = []struct {
	head    string
	deeds   []string
	english string
}{
	{"方案", strings.Fields("训练 锻炼 运动 康复 干预 教育 培训 戒烟 减重 管理 接种 筛查"), "program"},
	{"方案", strings.Fields("随访 监测 护理 评估 研究 检查 检测 转诊 抢救 急救 手术 喂养 营养 隔离 消毒 采样 穿刺 复查 复诊 观察 分析 饮食 处理 操作 冲洗 统计 抽样 出院 转运 撤机 拔管"), "protocol"},
	{"项目", strings.Fields("监测 检查 检测 评估 测量 记录 观察 复查 调查 登记"), "item"},
	{"项目", strings.Fields("培训 筛查 康复 教育 干预 接种 护理 训练 锻炼 戒烟 减重 预防 随访 管理 服务 急救"), "program"},
	{"模式", strings.Fields("护理 管理 服务 随访 转诊 康复 教育 培训 筛查 决策 干预 治疗 监测 沟通 诊断 喂养 评估"), "model"},
	{"表格", nil, "form"}, {"小组", strings.Fields("抢救 急救 护理 治疗 研究 康复 管理 评估 监测 随访 转运 手术 麻醉 输液 审核 筛查 干预 营养"), "team"},
	{"资料", strings.Fields("教育 宣教 培训 教学 宣传"), "materials"}, {"材料", strings.Fields("教育 宣教 培训 教学 宣传"), "materials"}, {"质量", nil, "quality"}, {"障碍", strings.Fields("就诊 转诊 筛查 出院 沟通 治疗 接种 随访 随诊 用药 康复 招募 使用 诊断 戒烟 复诊"), "barrier"},
	{"区域", nil, "area"}, {"部位", nil, "site"}, {"位置", nil, "position"}, {"手段", nil, "method"}, {"标准", strings.Fields("诊断 转诊 出院 入院 入组 停药 分级 筛查 评估 排除 复发 撤机 拔管 隔离 评价 缓解 愈合 恢复 入选 纳入 退出 移植 手术 疗效 诊疗"), "criterion"},
	{"结果", strings.Fields("评估 监测 检查 检测 分析 研究 调查 筛查 测量 随访 检验 观察 统计 访谈 复查"), "result"}, {"结果", strings.Fields("治疗 手术 分娩 移植 干预 康复"), "outcome"},
	{"对象", strings.Fields("筛查 接种 干预 管理 随访 服务 宣教 教育 预防"), "target population"}, {"对象", strings.Fields("研究 调查 访谈"), "participant"},
	{"原因", strings.Fields("入院 停药 转诊 就诊 退出 住院 出院 复诊 拒绝 换药 就医 咨询 手术 停用"), "reason"}, {"理由", nil, "reason"}, {"场所", nil, "setting"}, {"记录", nil, "record"},
}

// deedNames are the senses that deeds have before such nouns: research team, emergency equipment.
var deedNames = []struct {
	deed    string
	heads   []string
	english string
}{
	{"研究", strings.Fields("机构 人员 中心 团队 小组 费用 成本 阶段 项目 工具 平台 能力 经验 环境 条件 效率 意愿 需求 技术 网络 部门"), "research"},
	{"检测", strings.Fields("项目 方法 机构 人员 设备 仪器 装置 费用 流程 策略 平台 中心 方案 需求 时间 质量 能力 条件 间隔 频率 成本 室 点 费 服务"), "testing"},
	{"急救", strings.Fields("设备 装置 药物 人员 中心 流程 系统 团队 小组 体系 服务 网络 方案 时间 能力 效率 区 队 路径 机构"), "emergency"},
	{"抢救", strings.Fields("室 设备 药物 人员 流程 团队 小组 记录 时间 方案 措施 区 成功率 效果 单元 过程 病房 用品"), "resuscitation"},
}

// deedName gives a deed the sense that it has before a noun.
func (b *builder) deedName(k []node, left english.Phrase) english.Phrase {
	if k[0].item.rule != nil || len(left.Words) != 1 {
		return left
	}
	for _, s := range deedNames {
		if k[0].head.text == s.deed && endsIn(k[1].head.text, s.heads...) {
			left.Words = slices.Clone(left.Words)
			w := &left.Words[0]
			w.Text, w.Alternatives, w.Form = s.english, nil, english.Lemma
			w.Rules = append(slices.Clip(w.Rules), b.rule)
		}
	}
	return left
}

// deedSense gives a noun the sense that it has behind a noun of action.
func (b *builder) deedSense(k []node, right english.Phrase) english.Phrase {
	if k[1].item.rule != nil || !k[0].head.reads("noun") || !k[0].head.reads("verb") || len(right.Words) != 1 {
		return right
	}
	for _, s := range deedSenses {
		if !strings.HasSuffix(k[1].head.text, s.head) || s.deeds != nil && !endsIn(k[0].head.text, s.deeds...) {
			continue
		}
		if !slices.Contains(append([]string{headText(right)}, headWord(right).Alternatives...), s.english) && s.head != k[1].head.text {
			return right // 手术病房 is no kind of its last part
		}
		right.Words = slices.Clone(right.Words)
		right.Words[0].Text, right.Words[0].Alternatives = s.english, nil
		right.Words[0].Rules = append(slices.Clip(right.Words[0].Rules), b.rule)
		switch s.english {
		case "quality", "materials":
			right.Count = english.Mass
		}
		return right
	}
	return right
}
