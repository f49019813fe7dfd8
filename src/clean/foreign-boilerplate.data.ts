import type { PhraseGroup } from './phrases.ts';

/**
 * What pages in other languages than English print between their paragraphs: their text is not annotated, but shown and
 * searched. The phrases are written as those of `boilerplate.data.ts`.
 */
export const FOREIGN_BOILERPLATE: readonly PhraseGroup[] = [
  {
    reason: 'advertisement',
    maxWords: 3,
    unended: true,
    phrases: `
      anzeige
      werbung
      annons
      annonse
      annonce
      reklam
      reklama
      reklame
      publicité
      publicidad
      pubblicità
      publicidade
      advertentie
      mainos
      hirdetés
      реклама
      реклама :
      διαφήμιση
      inzerce`,
  },
  {
    reason: 'related-links',
    maxWords: 5,
    unended: true,
    phrases: `
      auch interessant
      lesen sie auch
      lesen sie auch :
      lesen sie dazu auch
      lesen sie mehr
      lesen sie hier
      mehr zum thema
      mehr dazu
      zum thema
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      verwandte artikel
      verwandte themen
      ähnliche artikel
      weitere artikel
      mehr von
      meistgelesen
      lee también
      lea también
      le puede interesar
      te puede interesar
      más información
      noticias relacionadas
      artículos relacionados
      contenido relacionado
      te recomendamos
      lo más leído
      lire aussi
      à lire aussi
      à lire également
      lire également
      articles liés
      sur le même sujet
      sur le même thème
      les plus lus
      leggi anche
      leggi anche :
      per approfondire
      articoli correlati
      potrebbe interessarti
      i più letti
      leia também
      leia mais
      veja também
      saiba mais
      artigos relacionados
      mais lidas
      lees ook
      lees meer
      meer over
      gerelateerde artikelen
      meest gelezen
      läs mer
      läs också
      läs även
      mest läst
      les også
      les mer
      mest lest
      læs også
      læs mere
      mest læste
      lue myös
      luetuimmat
      czytaj więcej
      czytaj też
      czytaj także
      zobacz też
      zobacz także
      przeczytaj także
      powiązane artykuły
      čtěte také
      přečtěte si také
      související články
      čítajte aj
      olvassa el
      kapcsolódó cikkek
      citește și
      ilgili haberler
      ilginizi çekebilir
      çok okunanlar
      читайте также
      читайте також
      по теме
      похожие статьи
      διαβάστε επίσης
      διαβάστε ακόμα
      baca juga
      xem thêm
      اقرأ أيضا
      اقرأ المزيد
      関連記事
      相关阅读
      相关新闻
      관련기사
      관련 기사
      weitere informationen
      häufig gelesen`,
  },
  {
    reason: 'related-links',
    maxWords: 30,
    unended: true,
    phrases: `
      lesen sie auch : *
      lesen sie dazu : *
      lesen sie hier : *
      mehr zum thema : *
      lire aussi : *
      à lire aussi : *
      lire aussi | *
      lee también : *
      lea también : *
      leggi anche : *
      leia também : *
      leia mais : *
      veja também : *
      lees ook : *
      läs mer : *
      läs också : *
      les også : *
      læs også : *
      lue myös : *
      czytaj też : *
      czytaj także : *
      čtěte také : *
      citește și : *
      читайте также : *
      читайте також : *
      διαβάστε επίσης : *
      baca juga : *
      xem thêm : *`,
  },
  {
    reason: 'share',
    maxWords: 4,
    unended: true,
    phrases: `
      teilen
      artikel teilen
      jetzt teilen
      drucken
      merken
      artikel merken
      link kopieren
      partager
      partager cet article
      imprimer
      compartir
      compartir en *
      imprimir
      condividi
      stampa
      compartilhar
      compartilhe
      partilhar
      delen
      deel dit artikel
      dela
      dela artikeln
      del artikel
      del artikkelen
      jaa
      udostępnij
      sdílet
      megosztás
      distribuie
      paylaş
      поделиться
      поділитися
      bagikan
      chia sẻ
      نسخ الرابط
      مشاركة
      شارك
      공유하기
      シェア
      分享`,
  },
  {
    reason: 'comment-form',
    maxWords: 4,
    unended: true,
    phrases: `
      kommentare
      # kommentare
      kommentar schreiben
      kommentieren
      jetzt kommentieren
      commentaires
      # commentaires
      commenter
      laisser un commentaire
      comentarios
      # comentarios
      deja un comentario
      commenti
      # commenti
      lascia un commento
      comentários
      # comentários
      deixe um comentário
      reacties
      # reacties
      kommentarer
      # kommentarer
      kommentoi
      komentarze
      # komentarze
      komentáře
      hozzászólások
      comentarii
      yorumlar
      yorum yap
      комментарии
      коментарі
      σχόλια
      bình luận
      التعليقات
      댓글`,
  },
  {
    reason: 'comment-form',
    maxWords: 4,
    unended: true,
    phrases: `
      feedback kommentieren fehlerhinweis
      fehler melden
      fehler gefunden
      anmäl fel
      signaler une erreur
      segnala un errore`,
  },
  {
    reason: 'keywords',
    maxWords: 40,
    unended: true,
    phrases: `
      schlagwörter : *
      schlagworte : *
      themen : *
      stichwörter : *
      mots-clés : *
      etiquetas : *
      temas : *
      palabras clave : *
      argomenti : *
      palavras-chave : *
      trefwoorden : *
      ämnen i artikeln
      ämnen : *
      emner : *
      tagi : *
      słowa kluczowe : *
      štítky : *
      címkék : *
      etichete : *
      etiketler : *
      etiketler :
      теги : *
      метки : *
      ετικέτες : *`,
  },
  {
    reason: 'newsletter',
    maxWords: 8,
    unended: true,
    phrases: `
      newsletter abonnieren
      jetzt newsletter abonnieren
      zum newsletter anmelden
      jetzt anmelden
      s'inscrire à la newsletter
      inscrivez-vous à la newsletter
      recevoir la newsletter
      suscríbete a la newsletter
      suscríbete al boletín
      iscriviti alla newsletter
      assine a newsletter
      schrijf je in voor de nieuwsbrief
      meld je aan voor de nieuwsbrief
      prenumerera på nyhetsbrevet
      tilmeld nyhedsbrev
      meld deg på nyhetsbrevet
      zapisz się na newsletter
      přihlaste se k odběru *
      bültene abone ol *
      подпишитесь на рассылку *`,
  },
  {
    reason: 'paywall',
    maxWords: 24,
    phrases: `
      article réservé aux abonnés
      réservé aux abonnés
      cet article est réservé aux abonnés *
      il vous reste # de cet article à lire *
      la suite est réservée aux abonnés
      déjà abonné connectez-vous *
      votre abonnement n'autorise pas *
      weiterlesen mit * abo
      diesen artikel weiterlesen mit *
      dieser artikel ist für abonnenten *
      nur für abonnenten
      exklusiv für abonnenten
      sie haben bereits ein abo *
      contenido exclusivo para suscriptores
      exclusivo para suscriptores
      solo para suscriptores
      este contenido es exclusivo para suscriptores *
      riservato agli abbonati
      contenuto riservato agli abbonati
      exclusivo para assinantes
      conteúdo exclusivo para assinantes
      alleen voor abonnees
      för prenumeranter
      kun for abonnenter
      for abonnenter
      kun for abonnementer
      tylko dla subskrybentów
      pouze pro předplatitele
      только для подписчиков`,
  },
  {
    reason: 'agency-footer',
    maxWords: 12,
    phrases: `
      sendung : *
      quelle : *
      quellen :
      mit dpa
      mit material von dpa
      mit afp
      avec afp
      source : afp
      con información de *
      con informazioni di *
      med tt
      ende der weiteren informationen`,
  },
  {
    reason: 'player',
    maxWords: 8,
    unended: true,
    phrases: `
      google play
      app store
      artikel anhören
      artikel vorlesen
      jetzt anhören
      écouter l'article
      écouter cet article
      escuchar
      escuchar artículo
      ascolta l'articolo
      ouvir artigo
      luister naar dit artikel
      lyssna på artikeln
      lyt til artiklen
      posłuchaj artykułu`,
  },
];
