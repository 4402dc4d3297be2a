import { words } from './words.ts';

/** The words around how somebody can be reached, and who is shown it. */
export const myContactWords = words(
  {
    title: 'How to reach me',
    hint: 'A telephone number or an e-mail address, and who sees it.',
    lead: 'Nothing needs to be written here: requests and answers reach you inside the programme. If people may call or write to you, say how.',
    phone: 'Telephone',
    email: 'E-mail',
    note: 'When and how is best',
    noteHint: 'For instance: a message first, after three o’clock.',
    whoSees: 'Who sees it',
    always: 'Once you save it, whoever coordinates your region and the strategy group see it.',
    facilitators: 'The facilitators of my group see it, too',
    groups:
      'The people of the groups I facilitate, and the directors and deputies of their schools, see it, too',
    nobodyElse:
      'Nobody else sees it. You can change it at any time; to take it out, empty the fields and save.',
    brought: 'The programme’s list brought this along. Nobody is shown it until you save it.',
    save: 'Save',
    saved: 'Saved.',
    removed: 'Nothing is kept any more, and nobody sees anything.',
    wrongPhone:
      'Write the telephone number in digits, for instance +7\u00a0701\u00a0000\u00a000\u00a000.',
    wrongEmail: 'The e-mail address is not complete.',
    sayHow: 'Say how your group can reach you',
    orAsk: 'Ask for support here',
  },
  {
    kk: {
      title: 'Маған қалай хабарласуға болады',
      hint: 'Телефон нөмірі не электрондық пошта, оны кім көретіні.',
      lead: 'Мұнда ештеңе жазу міндетті емес: өтініштер мен жауаптар сізге бағдарлама ішінде жетеді. Сізге қоңырау шалуға не жазуға болса, қалай екенін көрсетіңіз.',
      phone: 'Телефон',
      email: 'Электрондық пошта',
      note: 'Қашан, қалай хабарласқан жақсы',
      noteHint: 'Мысалы: алдымен хабарлама жазыңыз, сағат үштен кейін.',
      whoSees: 'Мұны кім көреді',
      always: 'Сақтағаннан кейін өңіріңіздің үйлестірушісі мен стратегиялық топ көреді.',
      facilitators: 'Тобымның фасилитаторлары да көрсін',
      groups:
        'Мен жүргізетін топтардағы адамдар, олардың мектебінің директоры мен орынбасары да көрсін',
      nobodyElse:
        'Басқа ешкім көрмейді. Кез келген уақытта өзгерте аласыз; алып тастау үшін өрістерді босатып, сақтаңыз.',
      brought: 'Мұны бағдарламаның тізімі әкелді. Өзіңіз сақтағанша ешкімге көрсетілмейді.',
      save: 'Сақтау',
      saved: 'Сақталды.',
      removed: 'Енді ештеңе сақталмайды, ешкім ештеңе көрмейді.',
      wrongPhone: 'Телефон нөмірін цифрмен жазыңыз, мысалы: +7\u00a0701\u00a0000\u00a000\u00a000.',
      wrongEmail: 'Пошта мекенжайы толық жазылмаған.',
      sayHow: 'Тобыңыз сізге қалай хабарласатынын көрсетіңіз',
      orAsk: 'Осында қолдау сұраңыз',
    },
    ru: {
      title: 'Как со мной связаться',
      hint: 'Телефон или электронная почта и кто их видит.',
      lead: 'Писать здесь ничего не обязательно: просьбы и ответы доходят до вас внутри программы. Если вам можно позвонить или написать, укажите как.',
      phone: 'Телефон',
      email: 'Электронная почта',
      note: 'Когда и как удобнее',
      noteHint: 'Например: сначала сообщение, после трёх часов.',
      whoSees: 'Кто это видит',
      always: 'Когда вы сохраните, это увидят координатор вашего региона и стратегическая группа.',
      facilitators: 'Пусть видят и фасилитаторы моей группы',
      groups: 'Пусть видят и участники групп, которые я веду, и директора и заместители их школ',
      nobodyElse:
        'Больше никто не видит. Изменить можно в любое время; чтобы убрать, очистите поля и сохраните.',
      brought: 'Это пришло со списком программы. Пока вы не сохраните, никому не показывается.',
      save: 'Сохранить',
      saved: 'Сохранено.',
      removed: 'Больше ничего не хранится, и никто ничего не видит.',
      wrongPhone: 'Запишите номер телефона цифрами, например +7\u00a0701\u00a0000\u00a000\u00a000.',
      wrongEmail: 'Адрес почты записан не полностью.',
      sayHow: 'Укажите, как группе с вами связаться',
      orAsk: 'Попросить о поддержке здесь',
    },
  },
);
