import { FOREIGN_BOILERPLATE } from './foreign-boilerplate.data.ts';
import type { PhraseGroup } from './phrases.ts';

/**
 * What stands between and behind the sentences of news articles without being one. Each phrase describes a whole
 * block, one phrase a line: `*` is any words or none, `#` a number, `@` an address with an at sign. Letters' case,
 * quotation marks, commas and full stops do not count; colons, brackets, slashes and © do.
 *
 * Before adding one, think of the sentence that starts with these words: "Filed in court on Monday, the suit …".
 * Where there is one, ask for a colon, for few words, for no full stop (`unended`) or for a link (`linked`).
 */
export const BOILERPLATE: readonly PhraseGroup[] = [
  {
    reason: 'see-also',
    maxWords: 40,
    phrases: `
      see also *
      also read : *
      also see : *
      see more : *
      read also : *
      read also
      also read`,
  },
  {
    reason: 'related-links',
    maxWords: 30,
    phrases: `
      related : *
      related story : *
      related stories : *
      related article : *
      related articles : *
      related coverage : *
      related video : *
      related content : *
      related news : *
      related link : *
      related links : *
      related reading : *
      related post : *
      related posts : *
      recommended : *
      more on this : *
      don't miss : *
      must read : *
      must-read : *
      read next : *
      up next : *
      editor's picks : *
      trending : *
      most read : *
      popular : *
      next : *
      previous : *
      next article : *
      previous article : *
      next post : *
      previous post : *
      ( related : *
      [ related : *
      ( read more : *
      [ read more : *
      ( read also : *
      [ read also : *
      ( also read : *
      [ also read : *
      ( see also : *
      [ see also : *
      [ read : *
      ( watch : *
      [ watch : *`,
  },
  {
    reason: 'related-links',
    maxWords: 8,
    unended: true,
    phrases: `
      related
      related story
      related stories
      related articles
      related article
      related coverage
      related content
      related news
      related posts
      related links
      related topics
      related videos
      related video
      related reading
      related searches
      more stories
      more stories like this
      more * stories
      more great *
      more news
      more on this story
      more on this topic
      more from *
      more like this
      more in this section
      more top stories
      more articles *
      more by *
      more coverage
      more reading
      further reading
      you may also like
      you might also like
      you may also be interested in
      you may like
      you may have missed
      stories you may like
      in case you missed it
      recommended
      recommended for you
      recommended stories
      recommended articles
      recommended reading
      editor's picks
      editors picks
      most read
      most popular
      most viewed
      most shared
      trending
      trending now
      trending stories
      popular stories
      popular posts
      latest news
      latest stories
      top stories
      read next
      up next
      what to read next
      around the web
      from the web
      from the archives
      from our partners
      promoted stories
      next article
      previous article
      next post
      previous post
      next story
      previous story
      in this story
      other stories
      other articles
      other news
      in other news
      similar articles
      before you go
      don't miss
      don't miss this
      keep exploring
      explore more
      all articles by *
      all posts by *
      see all articles *
      view all posts *
      read more articles *
      what others are reading`,
  },
  {
    reason: 'related-links',
    maxWords: 40,
    linked: true,
    phrases: `
      also on *
      also in *
      more *
      read *
      watch *
      don't miss *
      related *
      see *
      listen *
      next *
      previous *
      gallery *
      photos *
      video *
      opinion *
      explainer *
      must read *
      * click here`,
  },
  {
    reason: 'read-more',
    maxWords: 35,
    phrases: `
      read more : *
      read more
      read : *
      read the full *
      read the rest of *
      read full *
      full story : *
      click here *
      click to read *
      click for more *
      learn more : *
      watch : *
      watch live : *
      watch the video : *
      watch more : *
      watch below : *
      watch the full * below
      watch the * below :
      watch the video *
      watch the clip *
      watch * video above *
      listen : *
      listen to * below
      listen to * below :
      see the * below :
      video : *
      more : *
      * click here
      for more * visit *
      for more * go to *
      for more from * download *
      for more video news from *
      view the full *`,
  },
  {
    reason: 'read-more',
    maxWords: 14,
    unended: true,
    phrases: `
      read more *
      continue reading *
      keep reading *
      learn more *
      find out more *
      view more *
      see more *
      show more *
      load more *
      view all *
      see all *
      read the story *
      read story *
      see full *`,
  },
  {
    reason: 'image-credit',
    maxWords: 16,
    phrases: `
      cover image source : *
      image source : *
      image sources : *
      photo source : *
      image : *
      images : *
      photo : *
      photos : *
      picture : *
      pictures : *
      pic : *
      photograph : *
      photographs : *
      photo credit : *
      photo credits : *
      image credit : *
      image credits : *
      picture credit : *
      photo courtesy : *
      image courtesy : *
      credit : *
      credits : *
      cover photo : *
      cover image : *
      lead photo : *
      lead image : *
      main photo : *
      main image : *
      top photo : *
      top image : *
      featured image : *
      feature image : *
      featured photo : *
      file photo : *
      file picture : *
      illustration : *
      graphic : *
      video credit : *
      screenshot : *
      © getty images *
      * via getty images
      * / getty images
      * / getty
      * / reuters
      * / ap
      * / afp
      * / bloomberg
      * | getty images
      * | ap photo
      * | reuters
      * via ap
      * via reuters
      * via afp
      getty
      getty images
      twitter
      facebook
      instagram
      youtube
      flickr
      screenshot
      ap photo
      ap photo / *
      ap photos
      associated press
      reuters
      afp
      shutterstock
      istock
      alamy
      unsplash
      file photo
      file photograph
      file picture
      image by *
      photo by *
      photos by *
      photograph by *
      photographs by *
      picture by *
      photo courtesy of *
      image courtesy of *
      photos courtesy of *
      courtesy photo
      handout
      handout photo
      stock photo
      screenshot by *
      illustration by *
      view photo
      view photos
      view gallery
      photo gallery
      enlarge image
      hide caption
      toggle caption`,
  },
  {
    reason: 'image-caption',
    maxWords: 90,
    phrases: `
      * ( * getty images )
      * ( * / getty )
      * ( ap photo * )
      * ( * / reuters )
      * ( nasa / * )
      * ( photo : * )
      * ( photo by * )
      * ( image : * )
      * ( image credit : * )
      * ( photo credit : * )
      * ( file photo )
      * ( photo courtesy * )
      * photo : getty images
      * [ * getty images ]
      * [ * / reuters ]
      * [ * / afp ]
      * [ file : * ]
      * ( afp photo * )
      * ( picture : * )
      * photograph : * / *
      * ( * via ap )`,
  },
  {
    reason: 'share',
    maxWords: 14,
    unended: true,
    phrases: `
      share
      share :
      share this
      share this :
      share this article *
      share this story *
      share this post *
      share this page *
      share this with *
      share this on *
      share on *
      share via *
      share article
      share link
      share tweet *
      share facebook *
      click to share *
      click to email *
      click to print *
      tweet
      tweet this *
      retweet
      pin
      pin it
      email
      e-mail
      email this *
      print
      print this *
      print article
      copy link *
      copy url
      facebook
      twitter
      whatsapp
      linkedin
      reddit
      pinterest
      telegram
      flipboard
      instagram
      youtube
      messenger
      facebook twitter *
      twitter facebook *
      print email *
      email print *
      email facebook *
      # shares
      # share
      # views
      # likes
      # tweets
      like this :
      like loading
      save
      bookmark
      save article
      total shares *
      send by email
      send to a friend
      spread the word
      share your thoughts *`,
  },
  {
    reason: 'share',
    maxWords: 22,
    phrases: `
      share this article on *
      please share this *
      please share * article
      like this story *
      like this article *
      like this post *
      liked this article *
      liked this story *
      enjoyed this article *
      enjoyed this story *
      enjoyed this post *
      was this article helpful *
      did you find this article *
      rate this article *
      share your thoughts *
      share your views *
      share and comment *
      * like the page
      * like the page :
      * like our page *
      * like our facebook page *`,
  },
  {
    reason: 'newsletter',
    maxWords: 45,
    phrases: `
      sign up for * newsletter *
      sign up for * newsletters *
      sign up for our *
      sign up to our *
      sign up here *
      sign up to get *
      sign up to receive *
      sign up for * alerts *
      sign up for * emails *
      sign up for free *
      sign up : *
      sign up
      sign up now *
      sign up today *
      subscribe
      subscribe :
      subscribe now *
      subscribe here *
      subscribe today *
      subscribe to our *
      subscribe to * newsletter *
      subscribe to * newsletters *
      subscribe to * podcast *
      subscribe to * channel *
      subscribe to * on youtube *
      subscribe to * and stay *
      enter your email *
      enter email *
      your email address
      email address
      your email
      want more * sign up *
      get * in your inbox *
      get * delivered to your inbox *
      get * newsletter *
      get the latest * inbox *
      * delivered to your inbox *
      * straight to your inbox *
      * to your inbox
      * in your inbox
      join our newsletter *
      join our mailing list *
      join our * channel *
      newsletter
      newsletters
      daily newsletter
      newsletter sign up *
      newsletter signup *
      our newsletter
      thank you for subscribing *
      thanks for subscribing *
      thank you for signing up *
      thanks for signing up *
      for more sign up *
      never miss a story *
      already a subscriber *
      already subscribed *
      you can unsubscribe *
      unsubscribe
      unsubscribe here
      unsubscribe from this list *
      click here to unsubscribe *
      to unsubscribe *
      you receive this because you *
      you are receiving this * because you *
      you received this * because you *
      you're receiving this * because you *
      this email was sent to *
      this newsletter was sent to *
      update your preferences *
      manage your preferences *
      manage your subscription *
      email preferences
      view in browser
      view online
      view in your browser
      view this email in your browser *
      view this newsletter in your browser *
      read online
      read in app
      open in app
      forwarded this email * subscribe here *
      was this email forwarded to you *
      forward to a friend
      no longer wish to receive *
      you can receive this * via email *
      by signing up you *
      by subscribing you *
      by clicking * you agree *
      by submitting * you agree *
      turn on desktop notifications *
      get breaking news alerts *`,
  },
  {
    reason: 'newsletter',
    maxWords: 16,
    unended: true,
    phrases: `
      get the latest news *
      get the latest updates *
      get the latest headlines *
      get breaking news *
      get * on the go *
      * by clicking here
      * sign up here
      * sign up now
      download our app *
      download the * app *
      get the app
      get our app
      stay up to date *
      stay informed
      stay connected`,
  },
  {
    reason: 'paywall',
    maxWords: 25,
    phrases: `
      to read the full *
      to continue reading *
      log in to read *
      log in to continue *
      sign in to read *
      sign in to continue *
      register to read *
      register to continue *
      this content is for subscribers *
      this content is for members *
      this article is for subscribers *
      this article is for members *
      this article is for paying *
      subscribers only
      subscriber only *
      subscriber exclusive
      you have # free articles *
      you have reached your * limit *
      become a subscriber *
      become a member
      become a member today *
      start your free trial *
      support our journalism *
      support independent journalism *
      support quality journalism *
      make a donation
      donate now *
      donate
      already a member *
      log in
      login
      sign in
      register
      create an account
      forgot password *
      members only
      my account`,
  },
  {
    reason: 'comment-form',
    maxWords: 40,
    phrases: `
      leave a reply *
      leave a comment *
      leave your comment *
      leave comment *
      post a comment *
      post comment *
      add a comment *
      write a comment *
      add comment
      your comment
      your comments
      have your say
      your email address will not be published *
      required fields are marked *
      * required fields are marked *
      your e-mail address will not be *
      save my name email *
      notify me of *
      notify me when *
      you must be logged in to post *
      you must be logged in to comment *
      you need to be logged in *
      please log in to *
      log in to comment *
      login to comment *
      sign in to comment *
      join the conversation
      join the discussion
      join the conversation *  comments *
      be the first to comment *
      comments are closed *
      comments closed
      comments off *
      this site uses akismet *
      learn how your comment data is processed *
      we welcome your comments *
      we encourage * comments *
      comment policy
      comments policy
      cancel reply
      report this comment
      comment on this story *
      comment on this article *
      tell us what you think *
      sound off in the comments *
      let us know * in the comments *
      tell us * in the comments *
      * in the comments below
      * in the comment section below
      * in the comments section below`,
  },
  {
    reason: 'comment-form',
    maxWords: 6,
    unended: true,
    phrases: `
      comments
      comment
      # comments
      # comment
      no comments
      no comments yet
      view comments
      show comments
      see comments
      view all comments
      load comments
      comments ( # )
      ( # ) comments
      view # comments
      show # comments
      view # comment
      reply
      all comments
      read comments
      # replies
      # responses
      comments ( )`,
  },
  {
    reason: 'advertisement',
    maxWords: 12,
    unended: true,
    phrases: `
      advertisement
      advertisement advertisement
      advertisement continue reading *
      advertisement scroll *
      advertisements
      advertising
      advert
      * continues below advertisement
      * continues below
      story continues below *
      article continues below *
      * continues after advertisement
      continue reading below
      scroll to continue *
      scroll down to continue *
      scroll for more *
      sponsored
      sponsored content
      sponsored links
      sponsored link
      sponsored post
      paid content
      paid post
      promoted
      promoted content
      report this ad
      report ad
      ads by *
      ad feedback
      skip ad
      skip advertisement
      remove ads *
      article continues after ad
      loading ad
      story continues`,
  },
  {
    reason: 'affiliate',
    maxWords: 60,
    phrases: `
      we may earn * commission *
      we may receive * commission *
      we earn a commission *
      * may earn an affiliate commission *
      when you buy * we may earn *
      if you buy * we may earn *
      * affiliate commission *
      * affiliate links *`,
  },
  {
    reason: 'cookie-notice',
    maxWords: 90,
    phrases: `
      we use cookies *
      we and our partners *
      this site uses cookies *
      this website uses cookies *
      our website uses cookies *
      our site uses cookies *
      by continuing to use this *
      by continuing to browse *
      by using this site *
      by using our site *
      accept cookies
      accept all
      accept all cookies
      cookie policy
      cookie settings
      manage cookies
      privacy policy
      privacy policy *  terms *
      privacy notice
      privacy settings
      your privacy choices
      terms of use
      terms of service
      terms and conditions
      terms conditions
      do not sell my *`,
  },
  {
    reason: 'copyright',
    maxWords: 80,
    phrases: `
      © *
      ( © *
      copyright © *
      copyright # *
      copyright ( c ) *
      copyright : *
      * all rights reserved
      * all rights reserved *
      * may not be published broadcast rewritten *
      * may not be reproduced without *
      no part * may be reproduced *
      this material may not be *
      this document is subject to copyright *
      republished with permission *
      reprinted with permission *
      * reprinted courtesy of *
      citation : * retrieved *`,
  },
  {
    reason: 'copyright',
    maxWords: 30,
    phrases: `
      * © #
      * © # *
      order reprints
      reprints
      reprints and permissions`,
  },
  {
    reason: 'agency-footer',
    maxWords: 110,
    phrases: `
      ( reporting by *
      ( additional reporting by *
      ( editing by *
      ( writing by *
      ( compiled by *
      ( report by *
      [ reporting by *
      reporting by * editing by *
      additional reporting by *
      ( with inputs from *
      ( with agency *
      ( inputs from *
      our standards : *
      contributing : *
      ( contributing : *
      ( source : *
      ( agencies )
      ( with agencies )
      with agencies
      this story was originally published *
      this article was originally published *
      this post was originally published *
      this piece was originally published *
      this article originally appeared *
      this story originally appeared *
      this post originally appeared *
      this piece originally appeared *
      this article first appeared *
      this story first appeared *
      this piece first appeared *
      this post first appeared *
      this story was first published *
      this article was first published *
      ( this story has not been edited by *
      ( this story has been published *
      ( except for the headline *
      ( h / t *
      h / t *
      story by * video produced by *
      video produced by *
      podcast produced by *
      read the original article *
      this article is republished from *`,
  },
  {
    reason: 'agency-footer',
    maxWords: 10,
    unended: true,
    phrases: `
      source : *
      sources : *
      with inputs from *
      with input from *
      editing by *
      produced by *
      provided by : *
      compiled by *`,
  },
  {
    reason: 'agency-footer',
    maxWords: 9,
    phrases: `
      originally published on *
      originally published in *
      originally published at *
      first published on *`,
  },
  {
    reason: 'author-bio',
    maxWords: 6,
    unended: true,
    phrases: `
      about the author
      about the author : *
      about the authors
      about the writer
      about the reporter
      meet the author`,
  },
  {
    // What the paper itself takes back or makes clear: shown on top of the article.
    reason: 'correction',
    maxWords: 150,
    phrases: `
      correction : *
      correction ( * ) : *
      corrections : *
      correction # * : *
      correction january # : *
      correction february # : *
      correction march # : *
      correction april # : *
      correction may # : *
      correction june # : *
      correction july # : *
      correction august # : *
      correction september # : *
      correction october # : *
      correction november # : *
      correction december # : *
      correction january # # : *
      correction february # # : *
      correction march # # : *
      correction april # # : *
      correction may # # : *
      correction june # # : *
      correction july # # : *
      correction august # # : *
      correction september # # : *
      correction october # # : *
      correction november # # : *
      correction december # # : *
      clarification : *
      clarification ( * ) : *
      clarifications : *
      clarification # * : *
      clarification january # : *
      clarification february # : *
      clarification march # : *
      clarification april # : *
      clarification may # : *
      clarification june # : *
      clarification july # : *
      clarification august # : *
      clarification september # : *
      clarification october # : *
      clarification november # : *
      clarification december # : *
      clarification january # # : *
      clarification february # # : *
      clarification march # # : *
      clarification april # # : *
      clarification may # # : *
      clarification june # # : *
      clarification july # # : *
      clarification august # # : *
      clarification september # # : *
      clarification october # # : *
      clarification november # # : *
      clarification december # # : *
      corrections and clarifications : *
      corrections clarifications : *
      correction and clarification : *
      correction and apology : *
      corrected : *
      editor's correction : *
      correction notice : *
      correction appended *
      correction an earlier version *
      correction a previous version *
      clarification an earlier version *
      clarification a previous version *
      this story has been corrected *
      this story was corrected *
      this story has been amended *
      this story was amended on *
      this article has been corrected *
      this article was corrected *
      this article has been amended *
      this article was amended on *
      this post has been corrected *
      this post was corrected *
      this post has been amended *
      this post was amended on *
      this report has been corrected *
      this report was corrected *
      this report has been amended *
      this report was amended on *
      this column has been corrected *
      this column was corrected *
      this column has been amended *
      this column was amended on *
      an earlier version of this story *
      a previous version of this story *
      in an earlier version of this story *
      an earlier version of this article *
      a previous version of this article *
      in an earlier version of this article *
      an earlier version of this post *
      a previous version of this post *
      in an earlier version of this post *
      an earlier version of this piece *
      a previous version of this piece *
      in an earlier version of this piece *
      an earlier version of this report *
      a previous version of this report *
      in an earlier version of this report *
      an earlier version of this column *
      a previous version of this column *
      in an earlier version of this column *
      an earlier version of this headline *
      a previous version of this headline *
      in an earlier version of this headline *
      an earlier version of this caption *
      a previous version of this caption *
      in an earlier version of this caption *
      editor's note : * earlier version *
      editor's note : * previous version *
      editor's note : * corrected *
      editor's note : * amended *
      editor's note : * to correct *
      editors note : * earlier version *
      editors note : * previous version *
      editors note : * corrected *
      editors note : * amended *
      editors note : * to correct *
      [ editor's note : * earlier version *
      [ editor's note : * previous version *
      [ editor's note : * corrected *
      [ editor's note : * amended *
      [ editor's note : * to correct *
      ( editor's note : * earlier version *
      ( editor's note : * previous version *
      ( editor's note : * corrected *
      ( editor's note : * amended *
      ( editor's note : * to correct *
      this version corrects *
      ( this version corrects *
      ( corrects *
      [ corrects *`,
  },
  {
    reason: 'note',
    maxWords: 150,
    phrases: `
      editor's note : *
      editors note : *
      [ editor's note : *
      ( editor's note : *
      author's note : *
      publisher's note : *
      this is a developing story *
      this story is developing *
      this is a breaking news story *
      this breaking news story *
      check back for updates *
      more to come
      more to follow
      this story has been updated *
      this article has been updated *
      this post has been updated *
      this piece has been updated *
      this report has been updated *
      this story was updated *
      this article was updated *
      this post was updated *
      abstract
      full text`,
  },
  {
    reason: 'follow',
    maxWords: 45,
    phrases: `
      follow * on twitter *
      follow * on facebook *
      follow * on instagram *
      follow * on x
      follow * on linkedin *
      follow * on social media *
      follow * on youtube *
      follow * on google news *
      follow * @ *
      follow * full coverage *
      on twitter follow *
      follow us
      follow us on *
      follow us for *
      follow me on *
      follow him on *
      follow her on *
      follow them on *
      follow on twitter *
      like us on *
      find us on *
      join us on *
      connect with us *
      like * on facebook *
      on twitter : *
      twitter : *
      facebook : *
      instagram : *
      follow
      add us on *
      * is on twitter @ *
      * is on twitter at *
      join the * on facebook
      * airs on * weekdays *`,
  },
  {
    reason: 'contact',
    maxWords: 40,
    phrases: `
      contact the author *
      contact the writer *
      contact the reporter *
      contact us
      contact us at *
      contact us on *
      contact : *
      contact * @ *
      e-mail : *
      email : *
      email the author *
      email * @ *
      e-mail * @ *
      write to * @ *
      have a tip *
      got a tip *
      got a story *
      send tips *
      send your tips *
      send us your *
      send us a *
      send * to * @
      * can be reached at @ *
      * can be reached at # *
      reach * at @ *
      reach him at *
      reach her at *
      reach them at *
      to contact the reporter *
      to contact the author *
      to contact the editor *
      to report an error *
      report an error *
      report a typo *
      letters to the editor
      send questions to *
      media contact *
      media contacts *`,
  },
  {
    reason: 'keywords',
    maxWords: 40,
    phrases: `
      tags : *
      tag : *
      tagged : *
      tagged as : *
      filed under *
      topics : *
      topic : *
      categories : *
      category : *
      posted in : *
      labels : *
      keywords : *
      more about : *
      hashtags : *
      read more about : *`,
  },
  {
    reason: 'keywords',
    maxWords: 4,
    unended: true,
    phrases: `
      tags
      topics
      categories
      keywords
      tagged
      more about
      article tags
      tagged with *
      posted in *`,
  },
  {
    reason: 'player',
    maxWords: 40,
    phrases: `
      please enable javascript *
      javascript is disabled *
      javascript is required *
      * requires javascript
      * requires javascript to *
      your browser does not support *
      you need to enable *
      this video is restricted *
      we are sorry this video *
      media playback is unsupported *
      view this post on instagram *
      a post shared by *
      a video posted by *
      an error has occurred *
      something went wrong please *`,
  },
  {
    reason: 'player',
    maxWords: 10,
    unended: true,
    phrases: `
      loading
      loading comments *
      loading video *
      video player *
      play video
      play
      pause
      mute
      now playing *
      embedded video
      replay video
      click to play *
      view this post *
      autoplay
      close
      menu
      skip to content
      skip to main *
      skip to navigation
      back to top
      back to home
      jump to content
      jump to navigation
      jump to comments
      hide
      show transcript
      image # of #
      image # of / #
      photo # of #
      slide # of #
      # of #
      # of / #
      # / #
      next
      previous
      prev
      expand
      fullscreen
      click to enlarge *
      listen to this article *
      table of contents
      in this article
      on this page
      quick links
      text size
      font size
      updated on`,
  },
  {
    reason: 'agency-footer',
    maxWords: 40,
    phrases: `
      * contributed to this report
      * contributed to this report from *
      * contributed to this story
      * contributed to this article
      * contributed reporting
      * contributed reporting from *
      * contributed to the reporting
      * contributed research
      * contributed additional reporting`,
  },
  {
    reason: 'newsletter',
    maxWords: 18,
    phrases: `
      * sign up for our newsletter
      * sign up to our newsletter
      * subscribe to our newsletter`,
  },
  // Around and between the paragraphs of saved pages.
  {
    reason: 'read-more',
    maxWords: 5,
    unended: true,
    phrases: `
      article content
      story content
      skip past newsletter promotion
      skip past *
      after newsletter promotion
      advertisement #
      estimated reading time : *
      reading time : *
      estimated reading time # *`,
  },
  {
    reason: 'read-more',
    maxWords: 8,
    phrases: `
      estimated reading time : # *
      reading time : # *
      # min read *
      # minute read *`,
  },
  {
    reason: 'paywall',
    maxWords: 40,
    phrases: `
      this content is reserved for subscribers *
      this article is reserved for subscribers *
      this story is reserved for subscribers *
      this content is for subscribers only
      this article is for subscribers only
      if you're seeing this message * subscriber *
      * already a subscriber * log in *
      * already a subscriber * sign in *
      our journalism needs your support *
      our journalism depends on *
      * needs your support * become a member *
      please become a member *
      become a member today *
      create an account or sign in to continue *
      sign in or create an account *`,
  },
  {
    reason: 'newsletter',
    maxWords: 40,
    phrases: `
      i would like to be emailed about *
      i would like to receive * by email *
      i agree to receive * newsletters *
      i agree to receive newsletters *
      for the latest * download the * app *
      for the latest * download the * apps *
      for the latest * download our * app *
      download the * app for *
      download our * app for *`,
  },
  {
    reason: 'contact',
    maxWords: 30,
    phrases: `
      have a news tip *
      have a tip *
      got a news tip *
      got a tip *
      got a story *
      do you have a story * email *
      do you have a story * @
      do you have a news tip *
      get in touch * by emailing *
      get in touch * at @
      get in touch with our news team *`,
  },
  {
    reason: 'author-bio',
    maxWords: 60,
    phrases: `
      * is a reporter * email * @
      * is a reporter * reach * @
      * is a reporter * contact * @
      * is a journalist * email * @
      * is an editor * email * @
      * is a correspondent * email * @
      * covers * email * @
      * covers * reach * @
      * covers * contact * @`,
  },
  ...FOREIGN_BOILERPLATE,
];
