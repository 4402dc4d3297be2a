import { fullStop } from './full-stop.ts';
import { dictionary, words } from './words.ts';

/** The words around certificates: proposing, confirming, issuing and revoking them. */
export const certificateWords = words(
  {
    title: 'Certificates',
    way: 'A certificate takes four different people: a facilitator proposes it, a coordinator confirms it, two of the strategy group issue it. The same person never counts twice, in whatever role.',
    // For a facilitator
    proposeIntro:
      'A teacher whose portfolio is awarded is ready. You propose, the rest is done by others.',
    ready: 'Ready to be proposed',
    readyNone:
      'Nobody is waiting for you. As soon as a portfolio is awarded, its author appears here.',
    propose: 'Propose all that are ticked',
    notYet: 'Not yet',
    notYetWhy: 'the portfolio is handed in and waits for its readers’ decision',
    // For a coordinator
    confirmIntro: 'Facilitators proposed these. Confirm those whom you know to have taken part.',
    toConfirm: 'To be confirmed',
    confirmNone:
      'Nothing to confirm. Facilitators propose a certificate once a portfolio is awarded.',
    confirm: 'Confirm all that are ticked',
    // For the strategy group
    issueIntro:
      'The first of you agrees, the second one’s agreement issues the certificate and draws its code.',
    toIssue: 'To be issued',
    issueNone: 'Nothing to issue. Certificates come here once a coordinator has confirmed them.',
    issue: 'Agree to all that are ticked',
    toRevoke: 'Asked to be revoked',
    revokeNone: 'Nobody has asked for a certificate to be revoked.',
    agreeToRevoke: 'Agree: it is revoked',
    takeBack: 'Take the request back: it stays good',
    decline: 'Decline',
    declineBecause: 'Why? The teacher and the facilitator will read it; it can be proposed again.',
    askedBy: (name: string, day: string) => `${name} asked on ${day}`,
    reason: 'Reason',
    revoke: 'Ask for it to be revoked',
    because: 'Why? The teacher will read it, and so does the second person.',
    // On the way, and issued
    onTheWay: 'On the way and issued',
    onTheWayNone: 'No certificate is on its way yet.',
    mine: 'You have taken a step on this one: another person takes the next.',
    left: 'somebody who has left',
    waits: dictionary({
      proposed: 'waits for the region’s coordinator',
      confirmed: 'waits for the first of two of the strategy group',
      agreed: 'waits for the second of two of the strategy group',
      issued: 'issued',
      revoked: 'revoked',
      declined: 'declined',
    }),
    code: 'Code',
    done: dictionary({
      declined: 'Declined. Its teacher and facilitator read why; it can be proposed again.',
      'revocation-withdrawn': 'Taken back. The certificate stays good.',
      proposed: 'Proposed. The region’s coordinator is next.',
      confirmed: 'Confirmed. The strategy group is next.',
      issued: 'Your agreement is noted. What two have agreed to is issued.',
      'revocation-asked': 'Asked. It stays good until a second person agrees.',
      revoked: 'Revoked. Whoever checks the code sees since when.',
    }),
    nothingTicked: 'Tick at least one.',
    // First pages
    todoPropose: (count: number) =>
      count === 1 ? 'Propose 1 certificate' : `Propose ${count} certificates`,
    todoProposeWhy: 'The portfolio is awarded; nothing else is needed.',
    todoConfirm: (count: number) =>
      count === 1 ? 'Confirm 1 certificate' : `Confirm ${count} certificates`,
    todoIssue: (count: number) =>
      count === 1 ? 'Issue 1 certificate' : `Issue ${count} certificates`,
    todoRevoke: (count: number) =>
      count === 1
        ? 'A certificate is asked to be revoked'
        : `${count} certificates are asked to be revoked`,
    // For the teacher
    own: dictionary({
      declined: 'Your certificate was declined. Your facilitator can propose it again. The reason:',
      proposed: 'Your certificate has been proposed. It waits for your region’s coordinator.',
      confirmed: 'Your certificate is confirmed. It waits for two people of the strategy group.',
      agreed: 'Your certificate waits for one more person of the strategy group.',
    }),
    ownAsked:
      'Somebody has asked for this certificate to be revoked. It stays good until a second person agrees. The reason:',
    ownRevoked: (day: string) => `This certificate was revoked on ${day}.`,
  },
  {
    kk: {
      title: 'Сертификаттар',
      way: 'Сертификатқа төрт түрлі адам керек: фасилитатор ұсынады, үйлестіруші растайды, стратегиялық топтан екі адам береді. Рөлі екеу болса да, бір адам екі рет саналмайды.',
      proposeIntro:
        'Портфолиосы қабылданған мұғалім дайын. Сіз ұсынасыз, қалғанын басқалар жасайды.',
      ready: 'Ұсынуға дайын',
      readyNone:
        'Сізді күтіп тұрған ешкім жоқ. Портфолио қабылданған бойда мұғалімі осында көрінеді.',
      propose: 'Белгіленгеннің бәрін ұсыну',
      notYet: 'Әзірге емес',
      notYetWhy: 'портфолио тапсырылды, оқырмандардың шешімін күтіп тұр',
      confirmIntro: 'Бұларды фасилитаторлар ұсынды. Қатысқанын өзіңіз білетіндерді растаңыз.',
      toConfirm: 'Расталуы керек',
      confirmNone:
        'Растайтын ештеңе жоқ. Фасилитатор сертификатты портфолио қабылданған соң ұсынады.',
      confirm: 'Белгіленгеннің бәрін растау',
      issueIntro:
        'Біріншіңіз келісесіз, екіншіңіздің келісімімен сертификат беріліп, коды шығарылады.',
      toIssue: 'Берілуі керек',
      issueNone: 'Беретін ештеңе жоқ. Сертификат үйлестіруші растаған соң осында келеді.',
      issue: 'Белгіленгеннің бәріне келісу',
      toRevoke: 'Күшін жою сұралды',
      revokeNone: 'Ешкім сертификаттың күшін жоюды сұраған жоқ.',
      agreeToRevoke: 'Келісемін: күші жойылсын',
      takeBack: 'Сұрауды қайтарып алу: сертификат күшінде қалады',
      decline: 'Қабылдамау',
      declineBecause:
        'Неліктен? Мұны мұғалім мен фасилитатор оқиды; сертификатты қайта ұсынуға болады.',
      askedBy: (name, day) => `${name} ${day} сұрады`,
      reason: 'Себебі',
      revoke: 'Күшін жоюды сұрау',
      because: 'Неге? Мұны мұғалім де, екінші адам да оқиды.',
      onTheWay: 'Жолда және берілген',
      onTheWayNone: 'Әзірге жолда тұрған сертификат жоқ.',
      mine: 'Мұнда бір қадамды өзіңіз жасадыңыз: келесісін басқа адам жасайды.',
      left: 'бағдарламадан кеткен адам',
      waits: dictionary({
        proposed: 'өңір үйлестірушісін күтіп тұр',
        confirmed: 'стратегиялық топтан екі адамның біріншісін күтіп тұр',
        agreed: 'стратегиялық топтан екі адамның екіншісін күтіп тұр',
        issued: 'берілді',
        revoked: 'күші жойылды',
        declined: 'қабылданбады',
      }),
      code: 'Коды',
      done: dictionary({
        declined: 'Қабылданбады. Себебін мұғалім мен фасилитатор оқиды; қайта ұсынуға болады.',
        'revocation-withdrawn': 'Сұрау қайтарып алынды. Сертификат күшінде қалады.',
        proposed: 'Ұсынылды. Кезек — өңір үйлестірушісінде.',
        confirmed: 'Расталды. Кезек — стратегиялық топта.',
        issued: 'Келісіміңіз белгіленді. Екі адам келіскені берілді.',
        'revocation-asked': 'Сұралды. Екінші адам келіскенше күші бар.',
        revoked: 'Күші жойылды. Кодты тексерген адам қай күннен екенін көреді.',
      }),
      nothingTicked: 'Кемінде біреуін белгілеңіз.',
      todoPropose: (count) => `${count} сертификат ұсыну`,
      todoProposeWhy: 'Портфолио қабылданды; басқа ештеңе керек емес.',
      todoConfirm: (count) => `${count} сертификатты растау`,
      todoIssue: (count) => `${count} сертификат беру`,
      todoRevoke: (count) => `${count} сертификаттың күшін жою сұралды`,
      own: dictionary({
        declined: 'Сертификатыңыз қабылданбады. Фасилитаторыңыз оны қайта ұсына алады. Себебі:',
        proposed: 'Сертификатыңыз ұсынылды. Өңір үйлестірушісін күтіп тұр.',
        confirmed: 'Сертификатыңыз расталды. Стратегиялық топтан екі адамды күтіп тұр.',
        agreed: 'Сертификатыңыз стратегиялық топтан тағы бір адамды күтіп тұр.',
      }),
      ownAsked:
        'Біреу осы сертификаттың күшін жоюды сұрады. Екінші адам келіскенше күші бар. Себебі:',
      ownRevoked: (day) => `Бұл сертификаттың күші ${day} жойылды.`,
    },
    ru: {
      title: 'Сертификаты',
      way: 'Для сертификата нужны четыре разных человека: фасилитатор предлагает, координатор подтверждает, двое из стратегической группы выдают. Один человек не считается дважды, даже если у него две роли.',
      proposeIntro:
        'Учитель, чьё портфолио засчитано, готов. Вы предлагаете, остальное делают другие.',
      ready: 'Можно предложить',
      readyNone: 'Вас никто не ждёт. Как только портфолио засчитают, его автор появится здесь.',
      propose: 'Предложить всех отмеченных',
      notYet: 'Пока нет',
      notYetWhy: 'портфолио сдано и ждёт решения читающих',
      confirmIntro: 'Их предложили фасилитаторы. Подтвердите тех, о чьём участии знаете.',
      toConfirm: 'Нужно подтвердить',
      confirmNone:
        'Подтверждать нечего. Фасилитатор предлагает сертификат, когда портфолио засчитано.',
      confirm: 'Подтвердить все отмеченные',
      issueIntro: 'Первый из вас соглашается, с согласием второго сертификат выдан и получает код.',
      toIssue: 'Нужно выдать',
      issueNone: 'Выдавать нечего. Сертификаты приходят сюда, когда их подтвердит координатор.',
      issue: 'Согласиться со всеми отмеченными',
      toRevoke: 'Просят отозвать',
      revokeNone: 'Никто не просил отозвать сертификат.',
      agreeToRevoke: 'Согласиться: отозвать',
      takeBack: 'Снять просьбу: сертификат остаётся в силе',
      decline: 'Отклонить',
      declineBecause:
        'Почему? Это прочтут учитель и фасилитатор; сертификат можно предложить снова.',
      askedBy: (name, day) => `${name}, просьба от ${day}`,
      reason: 'Причина',
      revoke: 'Попросить отозвать',
      because: 'Почему? Это прочтут учитель и второй человек.',
      onTheWay: 'В пути и выданные',
      onTheWayNone: 'Пока ни один сертификат не в пути.',
      mine: 'Один шаг здесь уже сделали вы: следующий делает другой человек.',
      left: 'человек, который ушёл',
      waits: dictionary({
        proposed: 'ждёт координатора региона',
        confirmed: 'ждёт первого из двух человек стратегической группы',
        agreed: 'ждёт второго из двух человек стратегической группы',
        issued: 'выдан',
        revoked: 'отозван',
        declined: 'отклонён',
      }),
      code: 'Код',
      done: dictionary({
        declined: 'Отклонено. Учитель и фасилитатор прочтут почему; можно предложить снова.',
        'revocation-withdrawn': 'Просьба снята. Сертификат остаётся в силе.',
        proposed: 'Предложено. Дальше — координатор региона.',
        confirmed: 'Подтверждено. Дальше — стратегическая группа.',
        issued: 'Ваше согласие записано. С чем согласились двое, то выдано.',
        'revocation-asked':
          'Просьба записана. Сертификат действует, пока не согласится второй человек.',
        revoked: 'Отозвано. Кто проверит код, увидит, с какого дня.',
      }),
      nothingTicked: 'Отметьте хотя бы один.',
      todoPropose: (count) => `Предложить сертификаты: ${count}`,
      todoProposeWhy: 'Портфолио засчитано, больше ничего не нужно.',
      todoConfirm: (count) => `Подтвердить сертификаты: ${count}`,
      todoIssue: (count) => `Выдать сертификаты: ${count}`,
      todoRevoke: (count) => `Просят отозвать сертификаты: ${count}`,
      own: dictionary({
        declined: 'Ваш сертификат отклонён. Фасилитатор может предложить его снова. Причина:',
        proposed: 'Ваш сертификат предложен. Он ждёт координатора региона.',
        confirmed: 'Ваш сертификат подтверждён. Он ждёт двух человек из стратегической группы.',
        agreed: 'Ваш сертификат ждёт ещё одного человека из стратегической группы.',
      }),
      ownAsked:
        'Кто-то попросил отозвать этот сертификат. Он действует, пока не согласится второй человек. Причина:',
      ownRevoked: (day) => fullStop(`Этот сертификат отозван ${day}`),
    },
  },
);
