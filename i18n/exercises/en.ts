/** English exercises: what a client writes, one good reply, and why it is good. */
import type { ExerciseWords } from './types';

export const en: ExerciseWords = {
  'benefit-delay': {
    message: 'My allowance has not come for two months. I have called everywhere. Do you even read what we write?',
    model:
      'Two months without the allowance is hard, and I understand that you are tired of calling. Today I will ask the payment department and write to you here by Thursday, 12 June, 17:00.',
    why: 'Names the difficulty first, then one step with who does it and by when.',
  },
  'benefit-refused': {
    message: 'They refused me. So everything was for nothing?',
    model:
      'I am sorry, a refusal after so much effort hurts. It can be appealed until 30 June. Would you like us to go through the letter together on Tuesday at 10:00 at the centre?',
    why: 'Does not argue or promise; shows the way that is still open and leaves the choice to the person.',
  },
  'benefit-public': {
    message: 'I applied in May for the child allowance, when will I get it? Answer here, everybody is interested!',
    model:
      'Thank you for asking. Applications are considered within 10 working days. We do not discuss personal matters in comments: please write to the page’s inbox, we answer on working days from 9:00 to 18:00.',
    why: 'Gives what is useful to all and moves the personal part out of sight.',
  },
  'disability-papers': {
    message: 'What do I need for the disability assessment? I went once already and they sent me back.',
    model:
      'Being sent back is tiring, so here is everything they will ask for: the identity card, the referral from the clinic and the hospital discharge papers. Could you come with the originals on Monday, 9 June, at 11:00, to room 4? I will be there.',
    why: 'Lists every paper, the place and the time, so that nobody has to come twice.',
  },
  'disability-word': {
    message: 'The neighbours call my son an invalid. I don’t want to go out with him any more.',
    model:
      'It hurts to hear such words about your son. You are not alone with this: on Wednesdays at 16:00 parents of children with disabilities meet at our centre. Would you like to come and have a look?',
    why: 'Acknowledges the pain, speaks of the child with respect and offers one possibility.',
  },
  'disability-photo': {
    message: 'Can I just send you a photo of my son’s papers here? It’s faster.',
    model:
      'I understand the wish to be quick. A photo would stay in this chat and on two phones, so it is safer on paper: room 4 at the centre is open on working days from 9:00 to 17:00.',
    why: 'Explains the risk of the channel and gives a safe way that is just as clear.',
  },
  'work-lost': {
    message: 'I was dismissed yesterday. Three children and no income. I don’t know how to live.',
    model:
      'Three children and no income, that is frightening. Tomorrow from 9:00 you can register at the employment centre, Abai Street 10, with your identity card and the dismissal order. Shall we fill in the form together?',
    why: 'Repeats what was heard and gives a first step that can be done tomorrow.',
  },
  'work-offer': {
    message: 'They offer me a job without a contract. My cousin says take it. What should I do?',
    model:
      'The decision is yours. Without a contract there is no sick pay and no pension contribution; with one there is. A lawyer receives at our centre on Friday at 14:00, free of charge. Would you like to ask before you decide?',
    why: 'Gives facts for a decision and does not decide for the person.',
  },
  'work-tired': {
    message: 'You keep sending me to courses. I am 52, who will hire me?',
    model:
      'It sounds as if the courses did not bring what you hoped for. What work would you like to do? On Tuesday at 10:00 we can look at the vacancies together and choose two.',
    why: 'Takes the doubt seriously, asks, and offers to do the next step together.',
  },
  'violence-now': {
    message: 'He is drunk and breaking the door. I locked myself in the bathroom with the children.',
    model:
      'Call 102 or 112 now, they answer at once. If you cannot speak, call and stay on the line. On 111 they help with a safe place, day and night.',
    why: 'In danger the way to help comes first, in short sentences, with nothing to decide.',
  },
  'violence-doubt': {
    message: 'Maybe I provoked him myself. Mother says a family should be kept together.',
    model:
      'Nobody deserves to be hit, whatever was said before it. What happens next is for you to decide. You can talk with a psychologist at our centre on Thursday at 15:00, or with 111 day and night.',
    why: 'No blame and no advice to stay or leave; says plainly that violence is never deserved.',
  },
  'violence-phone': {
    message: 'He reads my phone. Can I write to you here?',
    model:
      'Thank you for telling me. Messages here stay on your phone. It is safer to call 111, day and night, or to come to the centre from 9:00 to 18:00. What stays on your phone is for you to decide.',
    why: 'Tells the risk of the channel at once and names safer ones.',
  },
  'debt-collectors': {
    message: 'Collectors call my mother and shout. I’m ashamed.',
    model:
      'It is upsetting when your family hears this. Collectors may call only on certain days and hours; shouting can be complained about. A free lawyer receives at the centre on Friday at 14:00, and you can ask what to do.',
    why: 'Lifts the shame and shows a right and a person who can help with it.',
  },
  'debt-again': {
    message: 'I took another loan to pay the first. Don’t scold me.',
    model:
      'I won’t. Taking a loan to close a loan shows how pressing it was. On Monday at 11:00 we can list all the payments on one sheet and see which of them can be postponed.',
    why: 'Answers the fear first; no lecture, one shared step.',
  },
  'debt-lend': {
    message: 'Could you lend me 10,000 till payday? You are the only one who understands me.',
    model:
      'I hear that the money will not last until payday. I cannot lend money, because I work here for everybody. For food this week there is the aid point at the centre, open today until 18:00. Shall I tell you how it works?',
    why: 'Keeps the boundary kindly and still helps.',
  },
  'custody-visit': {
    message: 'When can I see my son? It has been promised for a month!',
    model:
      'Waiting for a month to see your son is very hard. The commission decides on visits on 17 June. I will write to you here the same day by 18:00 what was decided.',
    why: 'Says who decides and when the answer comes, and promises only what the worker can do.',
  },
  'custody-angry': {
    message: 'You people took my children. I hate you all.',
    model:
      'You are angry, and you have lost a great deal. I want you to know every step: the hearing is on 20 June at 10:00, and a free lawyer can be with you. Would you like me to write down how to reach one?',
    why: 'Does not defend the service against a feeling; gives information and support.',
  },
  'custody-comment': {
    message: 'Everybody knows which mother in our village had her children taken away. Why are you silent?',
    model:
      'We do not discuss families here, whoever they are. If a child is in danger, please call 111, day and night. General questions about guardianship are answered in the page’s inbox.',
    why: 'Neither confirms nor denies; gives the useful number.',
  },
  'elderly-care': {
    message: 'My mother does not recognise me any more. I’m at work all day. I can’t go on.',
    model:
      'It is very painful not to be recognised by one’s own mother, and you carry it beside your work. There is day care at the centre from 8:00 to 18:00. Come and see it on Wednesday at 9:00, with or without her.',
    why: 'Warmth first, then relief that is concrete.',
  },
  'elderly-form': {
    message: 'Dear, I don’t understand this website of yours at all. I’m 78.',
    model:
      'This website is not easy, thank you for asking. You need nothing from it: come with your identity card on Tuesday at 10:00 to window 2, and we will fill in the form together.',
    why: 'Respectful, without “dear” in return; replaces the difficult way with a simple one.',
  },
  'elderly-alone': {
    message: 'Nobody has come to grandfather for a week, he sits there hungry. You’re supposed to come!',
    model:
      'Thank you for writing about your grandfather. Today by 13:00 a social worker will bring him lunch, and at 15:00 I will write to you here why nobody came this week and how it will be from now on.',
    why: 'Acts first, takes responsibility and says when an explanation comes.',
  },
  'online-night': {
    message: 'It’s 23:40 but I have to ask: do I come tomorrow or not?',
    model:
      'Good morning! Yes, please come today at 14:00, room 4, with your identity card. I answer here on working days from 9:00 to 18:00; at night 111 answers.',
    why: 'Answers at working time, gently shows the hours and who answers otherwise.',
  },
  'online-friend': {
    message: 'I sent you a friend request, why don’t you accept it?',
    model:
      'Thank you for your trust. I do not add clients as friends, so that it is fair to everyone. Here on the page of the centre I am glad to answer on working days from 9:00 to 18:00.',
    why: 'A clear boundary with thanks, and the channel that stays open.',
  },
  'online-rumour': {
    message: 'They write in the chat that payments will be cancelled. Is it true?!',
    model:
      'I understand the worry. As of today, 5 June, payments go on as before; the official announcement is pinned on this page. If anything changes, we will write about it here on the same day.',
    why: 'Calms with a dated fact and says where news will appear.',
  },
};
