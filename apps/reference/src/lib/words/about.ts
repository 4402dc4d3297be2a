import { words } from './words.ts';

/** The words of the page that says what this is. */
export const aboutWords = words(
  {
    title: 'What this is',
    parts: [
      {
        heading: 'Leadership without a post',
        text: 'In this programme leadership belongs to whoever takes responsibility for making something better. No post is needed, and a post gives no advantage.',
      },
      {
        heading: 'A year of development work',
        text: 'Six group sessions in school, three one-to-one tutorials, two network events between schools and a conference. Support is strong at first and is released as the teacher takes charge.',
      },
      {
        heading: 'Your reflections are yours',
        text: 'In the app a private reflection is opened by its author and nobody else: no director, coordinator or export. It is kept sealed; only somebody who holds both the server and its key could open it. What you share, you share with people you choose, and you can take it back.',
      },
      {
        heading: 'Where this comes from',
        text: 'The approach grew in the HertsCam Network in England and was carried into Kazakhstan from 2016. In 2019–20 it reached four regions, sixteen schools and 150 teachers.',
      },
    ] as readonly { heading: string; text: string }[],
  },
  {
    kk: {
      title: 'Бұл не',
      parts: [
        {
          heading: 'Қызметсіз көшбасшылық',
          text: 'Бұл бағдарламада көшбасшы — бір нәрсені жақсартуға жауапкершілік алған адам. Ол үшін қызмет қажет емес, қызмет артықшылық та бермейді.',
        },
        {
          heading: 'Бір жылдық даму жұмысы',
          text: 'Мектептегі алты топ кездесуі, үш жеке кеңес, мектептер арасындағы екі желілік кездесу және конференция. Қолдау басында мол, мұғалім істі өз қолына алған сайын азаяды.',
        },
        {
          heading: 'Ойыңыз — өзіңіздікі',
          text: 'Жеке толғанысты қолданбада тек авторы аша алады: директор да, үйлестіруші де, есеп те көрмейді. Ол мөрленіп сақталады; сервер де, оның кілті де қолында бар адам ғана аша алар еді. Нені кіммен бөлісетініңізді өзіңіз таңдайсыз және қайтарып ала аласыз.',
        },
        {
          heading: 'Қайдан бастау алды',
          text: 'Бұл тәсіл Англиядағы HertsCam желісінде қалыптасып, Қазақстанда 2016 жылдан бастап таралды. 2019–20 жылы ол төрт өңірді, он алты мектепті және 150 мұғалімді қамтыды.',
        },
      ],
    },
    ru: {
      title: 'Что это такое',
      parts: [
        {
          heading: 'Лидерство без должности',
          text: 'Здесь лидер — тот, кто берёт на себя ответственность что-то улучшить. Должность для этого не нужна и преимуществ не даёт.',
        },
        {
          heading: 'Год работы над развитием',
          text: 'Шесть встреч группы в школе, три индивидуальные консультации, две сетевые встречи между школами и конференция. Поддержка сначала сильная и ослабевает по мере того, как учитель берёт дело в свои руки.',
        },
        {
          heading: 'Ваши размышления принадлежат вам',
          text: 'Личное размышление в приложении открывает только автор: ни директор, ни координатор, ни выгрузка его не покажут. Оно хранится запечатанным; открыть его мог бы лишь тот, у кого и сервер, и его ключ. Чем и с кем поделиться, выбираете вы — и можете забрать обратно.',
        },
        {
          heading: 'Откуда это взялось',
          text: 'Подход вырос в сети HertsCam в Англии и с 2016 года развивается в Казахстане. В 2019–20 году он охватил четыре региона, шестнадцать школ и 150 учителей.',
        },
      ],
    },
  },
);
