import type { EventRule } from '../event-rule.ts';

export const call: EventRule = {
  type: 'call',
  sides: 2,
  people: true,
  organizations: 'none',
  where: 'nowhere',
  triggers: [
    {
      id: 'call/talk',
      match:
        '(?:视频|视讯|电话|线上|远程|云端)(?:连线|方式)?(?:举行|进行)?(?:了)?(?:双边)?(?:通话|会晤|会谈|会议|会面|会见|交谈|磋商|峰会|对话|沟通|谈话|商谈|会商|讨论)(?!前|后|中|上|时|的)|(?<!直)通(?:了|过)?(?:一次)?电话(?!会议室)|(?:进行|举行)(?:了)?[^，]{0,6}通话|{P}[^，没未不]{0,4}热线(?!电话)|{A}[^，没未不]{0,8}通话(?!机制|热线|前|后|中|上|时|的)|(?:通过|以|经)(?:电话|视频|热线)[^，]{0,6}(?:讨论|商讨|交谈|沟通|交换)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '中国国防部长张三星期三（10月9日）与俄罗斯国防部长伊万诺夫举行视频通话。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
        { text: '俄罗斯与中国外长举行了电话交谈。', who: 'country/CN country/RU' },
      ],
      not: [
        '中国国防部长张三召开电话会议。',
        '中国和美国可能会进行通话。',
        '史密斯10月9日还没有与张三通话。',
      ],
      reason: 'Talks by telephone or video.',
    },
    {
      id: 'call/during',
      match:
        '(?:(?:与|和|同|跟|给|对)[^，]{0,8}{P}[^，]{0,10}|{P}[^，没未]{0,6}(?:与|和|同|跟)[^，没未]{0,24}在[^，没未]{0,16})(?:电话|通话|视频会晤|视频会议|视讯会谈|热线)(?:会谈|交谈|会晤|通话)?(?:中|时|上|里|后)|(?:双方|两国|两军)(?:外长|防长|元首|总统|领导人|国防部长|外交部长)[^，没未]{0,8}(?:电话|视频|视讯)(?:交谈|会谈|会晤|通话|讨论)后',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '张三10月9日在与伊万诺夫的电话交谈中祝贺他当选。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
      ],
      not: ['张三没有在与伊万诺夫的通话中谈及此事。'],
      reason: 'What is said during a call says that there was one.',
    },
    {
      id: 'call/dial',
      match:
        '(?<!(?:记者|本台|本报|社)[^，]{0,8})(?:致电|去电|打电话给|打给|拨打电话给)[^，]{0,12}(?:{P}|{C}[^，]{0,4}(?:总统|总理|首相|外长|防长|部长|国务卿|领导人))|(?:与|和|同|跟|给|向)[^，]{0,16}{A}[^，]{0,8}打(?:了)?(?:一通)?电话',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '普一10月9日致电中国总统张三。',
          who: 'country/CN country/RU person/张三 person/普一',
          date: '2024-10-09',
        },
        {
          text: '伊万诺夫10月9日致电美国国务卿。',
          who: 'country/RU country/US person/伊万诺夫',
          date: '2024-10-09',
        },
      ],
      not: ['记者致电中国外长张三，普一未作回应。'],
      reason: 'One calls the other; reporters who call for a comment do not count.',
    },
    {
      id: 'call/telephoned',
      match:
        '(?:接到|接听|接获|收到)(?:了)?[^，没未不]{0,10}{P}[^，没未不]{0,8}(?:来电|电话|致电)|(?:与|和|同|跟){A}[^，没未不]{0,14}通电(?!话|话|器|流)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '张三10月9日接到普一打来的电话。',
          who: 'country/CN country/RU person/张三 person/普一',
          date: '2024-10-09',
        },
        {
          text: '史密斯10月9日与张三通电。',
          who: 'country/CN country/US person/史密斯 person/张三',
          date: '2024-10-09',
        },
      ],
      not: ['张三10月9日没有接到普一的电话。'],
      reason: 'Who is called talks as well; 通电 without 话.',
    },
    {
      id: 'call/told-by-telephone',
      match:
        '(?:在|于|通过|透过)(?:电话|通话|视讯|视频|热线)(?:会谈|交谈|连线|会议)?(?:中|里|时)?[^，没未不]{0,4}(?:告诉|告知|对|向|警告|提醒|敦促|要求|祝贺)[^，没未不]{0,24}{P}',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '普一10月9日在电话中告诉中国新外长张三，局势令人担忧。',
          who: 'country/CN country/RU person/张三 person/普一',
          date: '2024-10-09',
        },
      ],
      not: ['普一10月9日没有在电话中告诉张三。'],
      reason: 'What one tells the other by telephone says that they talked.',
    },
  ],
};
