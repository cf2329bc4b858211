// Given names by the gender they usually go with. Written by hand from general knowledge of English, Irish, Scottish,
// Spanish, French, German, Nordic, Slavic, Indian, Arabic, Yoruba, Igbo, Akan, Korean, Japanese and Chinese usage, and
// checked against the cast lists of the public Wikipedia film lists (which first names occur at all); first names that occur
// there often and are no everyday words were added from them under `either`.
// A name that goes with both, or is as often a surname, stands under `either`.

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const feminine = words(`
Malavika
Tansy Roz Sadia Bronwen Thandi Kavya Inés Milena Solène Inès Zoya Mahira Anoushey Sumaira Hira Sajal Mehwish Bushra Samina Nadiya Oyinkansola Teniola Kehinde Nomsa Thuli Refilwe Makena Wairimũ Aaliyah Aanya Ciarda Muireann Gráinne Sinéad Marisol Ximena Itziar Ainara Annick Maëlle Océane Sigrún Guðrún Ragnhild Solveig Marjolein Femmetje Jelka Anikó Ildikó Teréz Oksana Svitlana Nino Tamar Lusine Shirin Nasrin Golshifteh Parisa Yael Shira Noa Efrat
Lindiwe Zulfa Risikat Temiloluwa Swetha Jessalyn Xolile Nolwazi
Toyin Bunmi Omotola Omoni Nkechi Nneka Adaobi Uju Obiageli Ifeyinwa Oluchi Kambili Zikora Halimat Rahama Hauwa Bisi Ronke Tiwa Dupe
Shade Abimbola Adenike Adunni Ajoke Asabi Morenike Modupe Olajumoke Afia Akua Yaa Araba Maame Joselyn Wangari Wangui Nyokabi Wairimu Muthoni Njoki
Atieno Awuor Anyango Nafula Naliaka Alia Kareena Kangana Taapsee Bhumi Sonakshi Kriti Janhvi Raveena Karisma Juhi Rekha Hema Waheeda Smita Nandini Keerthy Nayanthara Tamannaah
Rashmika Parvathy Manju Revathi Urvashi Shobana Suhasini Radha Sneha Richa Rasika Shefali Surekha Seema Aparna Swastika Raima Riya Moushumi Gauri Celina Malaika Gouri Lavanya
Meenakshi Leena Sudha Usha Vasundhara Vaishnavi Anjana Bhavana Chitra Divya Geetha Hansika Ishita Jyoti Kajal Kalki Kirti Lata Madhavi Malini Mallika Mrunal Namrata Neha
Nidhi Nimrat Padmini Pallavi Poonam Prachi Pragya Prajakta Priyamani Rashmi Ritu Rupa Sanya Shilpa Shraddha Shriya Shruti Sonali Sonam Tanvi Tripti Vani Yami Deirbhile
Dearbhla Éabha Fiadh Ite Laoise Meadhbh Neasa Nóra Ríona Róise Sadhbh Treasa Úna Blodwen Carys Ceri Cerys Delyth Eirlys Elin Gwenno Heledd Lleucu Manon
Mared Menna Meinir Siwan Tegwen Ailsa Iona Mairi Rhona Senga Kerryn Raelene Noeline Hine Mereana Ngaio Kahu Moana Huia Anahera Saskia Femke Anneke Marijke
Sanne Lotte Merel Annelies Inge Ingunn Silje Torill Agnete Birgitte Bodil Mette Pernille Trine Tuva Marit Oddny Beata Halina Jolanta Justyna Kinga Zofia Olena
Yulia Tetiana Nadezhda Ekaterina Darya Ksenia Polina Dijana Jelena Milica Mirjana Snezana Vesna Zorica Elif Zeynep Ayşe Fatma Esra Beren Hande Tuba Demet Nerea
Ainhoa Maite Leire Xana Aitana Carme Montserrat Mercè Núria Roser Rosalía Macarena Rocío Belén Inma Pilar Aina Yalitza Citlali Xóchitl Graciela Maricruz Yesenia Yadira
Anahí Thalía Fernanda Larissa Bruna Taís Débora Thaís Giovana Isadora Xiu Zhen Ngoc Phuong Trang Ji-eun Ji-won Ji-yoon Min-ji Min-hee So-dam
Soo-ah Su-bin Yeon Yoo-jung Ha-neul Da-eun Aiko Akane Asami Ayako Chieko Emiko Fumiko Haruka Haruko Hanako Kimiko Kumiko Kyoko Machiko Mariko Michiko Midori Miho
Misaki Momoko Natsuki Noriko Reiko Rinko Sachiko Satoko Sayaka Setsuko Shizuka Sumiko Tomoko Yoshiko Yukiko Yumiko Deb Debs Gert Gertie Dottie Flo Jax
Kiki Lexi Lettie Liddy Lindy Mags Mimsy Nel Nessa Pru Ros Shel Sukie Suki Tibby Trix Trixie Winn Zuzu Philomena Perpetua Petronia 
Rosamond Rosheen Ulrika Winsome Xanthia Temperance Ottoline Cressida Araminta Cordelia Isolde Thomasina Hippolyta Concepta Assumpta Attracta Derbhla Goretti Majella
Honor Liz Lori Haley Nathalie Carole Rachael Lili Katy Alexa Brienne Tessie
Caoimhe Folasade Morven Anindita Chhaya Jocasta Adjoa Njeri Mwende Zuhura Aoibheann Aoibhinn Fenella Ruthanne Wanjiru Akinyi Achieng Wambui Nyambura Thandeka Nomvula Lerato Palesa Zanele Busisiwe Siobhain Gobnait Sorcha Eilis Eilís Bláthnaid Mairéad Máire Nuala Ceridwen Angharad Bethan Eleri Lowri Nia Rhian Catrin Gwenllian Ffion Mhairi Catriona Kirsteen Ishbel Effie Oksana Thuy Mai Nguyet Marikit Ligaya Luzviminda Sharmistha Moumita Debjani Paoli Swara Vidisha Ratna Supriya Neena Reshma Zeenat Parveen Farida Soha Tabu Ileana Amala Nithya Sreela Renae Kylie Shazza Tahnee Hinemoa Aroha Ngaire Marama Whetu Kirra Jacinda Narelle Shazza Kylie Matilda Bronte Tahlia Simisola Kayleigh Keisha Nollaig Bríd Ciarda Adwoa Abena Esi Yetunde Bukola Shirin Leela Devika Kalyani Sushmita Mrinalini Eun-ji Yuna Tamika Shanice Latasha Brandee Tiffani Kaylee Mckenna Makayla Destiny Autumn Jacqui Kaye Maddy Roz Bernadine Fliss Tansy Bettina Greer Maren Sigrid Ragnhild Ingeborg Solveig Yevgenia Oksana Larysa Dorota Zuzanna Ewa Małgorzata Katarzyna Ximena Itzel Yaretzi
Abby Abigail Ada Adaeze Addison Adele Adeola Aditi Adriana Adrienne Agatha Agnes Agnieszka Aileen Aimee Ainsley Aisha Aishwarya Aisling
Akosua Alana Alba Alejandra Alessandra Alexandra Alexis Alice Alicia Alina Alisha Alison Allegra Allie Allison Alma Alondra Althea Alyssa
Ama Amal Amanda Amara Amaka Amber Amelia Amina Amy Ana Anaïs Ananya Anastasia Andrea Angela Angelica Angelina Angie Anika Anita Anjali
Ann Anna Annabel Annabelle Annabeth Anne Annelise Anneliese Annette Annie Annika Anouk Antoinette Antonia Anushka Anya Aoife April Arabella Archana
Aretha Ariana Ariel Arielle Arlene Asha Ashanti Astrid Audrey Augusta Aurelia Aurora Ava Ayesha Ayumi Barbara Bea Beatrice Beatriz Becky
Belinda Bella Bernadette Bernice Bertha Beryl Bessie Beth Bethany Betsy Bette Betty Bev Beverley Beverly Bianca Birgit Björk Blanca Blanche
Bonnie Brandi Brandy Breda Bree Brenda Briana Brianna Bridget Brigid Brigitte Britney Brittany Bronagh Bronwyn Brooke Caitlin Caitríona
Camila Camilla Camille Camryn Candace Candice Cara Carina Carla Carly Carmel Carmen Carol Carolina Caroline Carolyn Carrie Cassandra Cassidy Cassie
Catalina Cate Caterina Catherine Cathleen Cathy Catriona Cecelia Cecilia Celeste Celia Celine Chantal Charlene Charlize Charlotte Chelsea
Cher Cherie Cheryl Chiamaka Chidinma Chioma Chloe Chloë Christa Christiane Christina Christine Christy Ciara Cindy Claire Clara Clare Clarissa
Claudette Claudia Clementine Cleo Clodagh Colette Colleen Concetta Connie Constance Consuelo Cora Coretta Corinne Cornelia Courteney Courtney
Cristina Crystal Cynthia Dagmar Dahlia Daisy Dana Daniela Daniella Danielle Daphne Darlene Davina Dawn Deanna Debbie Deborah Debra Dee Deepa Deepika
Deirdre Delia Delilah Della Delphine Demi Denise Dervla Diana Diane Dina Dinah Dolly Dolores Dominique Donna Dora Doreen Doris Dorothea Dorothy
Dorota Dulcie Dympna Ebele Ebony Eddi Edie Edith Edna Efua Eileen Eilidh Eimear Elaine Eleanor Elena Eleonora Elfriede Elinor Elise Elisabeth
Eliza Elizabeth Ella Elle Ellen Ellie Eloise Elsa Elsie Elspeth Elvira Emer Emi Emilia Emily Emma Emmanuelle Enid Erica Erika Erin Esme Esmeralda
Esperanza Estelle Esther Ethel Etta Eugenia Eunice Eva Evangeline Eve Evelyn Evie Fadila Faith Fanny Farah Fatima Fatou Fay Faye Felicia Felicity
Fern Fidelma Fionnuala Fiona Flora Florence Folake Fran Frances Francesca Francine Frankie Freda Freya Frida Frieda Funke Funmi Funmilayo Gabriela Gabriella
Gabrielle Gail Gemma Genevieve Geneviève Georgia Georgina Geraldine Germaine Gertrude Gia Gillian Gina Ginger Ginny Giovanna Giselle Gita Gitte
Gladys Glenda Gloria Glynis Goldie Grace Gracie Grainne Gráinne Greta Gretchen Greta Gudrun Guadalupe Gwen Gwendolyn Gwyneth Hadiza Halima Halle
Hana Hannah Hanna Harriet Hattie Hayley Hazel Heather Hedda Hedy Heidi Helen Helena Helene Helga Henrietta Henrike Hermione Hilary Hilda Hildegard Holly
Hope Hortense Hyacinth Ida Ifeoma Ikram Ilana Ilse Imelda Imogen Ina Indira Ines Inês Ingrid Ioana Irena Irene Irina Iris Irma Isabel Isabella
Isabelle Isla Isobel Itziar Ivana Ivy Jacinta Jackie Jacqueline Jada Jade Jamila Jan Jana Jane Janeane Janelle Janet Janice Janine Janis Jasmin Jasmine
Jaya Jayne Jean Jeanette Jeanne Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jessa Jessie Jill Jillian Jo Joan Joanna Joanne Joanie Jocelyn Jodie Johanna
Josefina Josephine Josie Joy Joyce Juanita Judi Judith Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Kajol Kamala Kara Karen
Karin Karina Karla Karolina Kasia Kat Kate Katerina Katherine Katharine Kathleen Kathryn Kathy Katie Katrina Katya Kavita Kay Kayla Keeley Keiko Keira Kelly
Kemi Kendra Keri Kerry Keziah Kiara Kiera Kim Kimberley Kimberly Kira Kirsten Kirsty Kitty Konkona Kristen Kristin Kristina Kristy Kyra Lacey Lakshmi Lana Lara
Larisa Latoya Laura Lauren Laurel Laurie Lavinia Lea Leah Leanne Leila Lena Lenora Leona Leonora Leonie Leslie Leticia Letitia Lila Lilian Lillian Lily Lina Linda
Lindsay Lindsey Linnea Lisa Lise Lisette Liv Liza Lizzie Lois Lola Lorelei Lorena Loretta Lorna Lorraine Lottie Louisa Louise Lourdes Luana Lucia
Lucille Lucinda Lucy Ludmila Luisa Lulu Lupe Lupita Lydia Lynda Lynette Lynn Lynne Mabel Madeleine Madeline Madelyn Madhuri Madison Mae Maeve Magda Magdalena Maggie
Maisie Malala Malin Mamie Mandy Manjula Mara Marcella Marcia Margaret Margarethe Margaux Margery Margie Margo Margot Marguerite Maria María Mariah
Mariam Marian Mariana Marianne Marie Mariel Mariella Marietta Marilyn Marina Marisa Marisela Marisol Marissa Marjorie Marla Marlene Marnie Marsha Marta
Martha Martina Mary Maryam Matilda Maud Maude Maura Maureen Mavis Maxine May Maya Mayumi Meena Meera Meg Megan Meghan Mei Mei-Ling Melanie Melinda Melissa Melody
Mercedes Mercy Meredith Merle Meryl Mia Michaela Michele Michelle Mildred Millicent Millie Mimi Mina Mindy Minnie Mira Miranda Miriam Misty Mitzi Moira
Molly Mona Monica Monika Monique Morag Morgana Moya Muireann Muriel Myra Myrna Myrtle Nadia Nadine Nan Nancy Nandita Naoko Naomi Natalia Natalie Natasha
Nell Nella Nellie Nerys Ngozi Nia Niamh Nicola Nicole Nicolette Nigella Nikki Nina Nisha Noelle Noémie Nora Norah Noreen Norma Noura Nuala Nyla Octavia Odalys Odette Ofelia
Olga Olive Olivia Olwen Oona Oonagh Ophelia Oprah Orla Órla Ottilie Padma Paige Paloma Pamela Pam Pansy Parminder Parvati Pat Patience Patrice Patricia Patsy Patti Paula
Paulette Paulina Pauline Peg Peggy Penelope Penny Perdita Petra Petronella Petunia Philippa Phoebe Phyllis Pia Piper Pippa Polly Pooja Poppy Portia Precious Preeti Primrose
Prisca Priscilla Priya Priyanka Prudence Queenie Rachel Radhika Raquel Ramona Rani Raven Rebecca Reese Regina Renata Renate Rene Renée Renee Rhea Rhiannon Rhoda Rhonda Rika Rita
Roberta Robyn Rochelle Roisin Róisín Romola Romy Rosa Rosalie Rosalind Rosaline Rosamund Rosanna Rosario Rose Roseanne Rosemarie Rosemary Rosie Rowena Roxana Roxanne Ruby Rukmini
Ruth Ruthie Sabine Sabrina Sade Sadie Saffron Sakura Sally Salma Salome Samantha Sameera Samira Sandra Sangeeta Sania Sanjana Saoirse Sara Sarah Sasha Savannah Scarlett
Selena Selina Selma Seraphina Serena Shabana Shakira Shalini Shania Shannon Sharmila Sharon Shauna Sheena Sheila Shelley Sherry Sheryl Shirley Shivani Shobha Shona Shreya Sian Siân Sibyl Sienna
Sigourney Silvia Simone Sinead Sinéad Siobhan Siobhán Sissy Sky Skye Sofia Sofía Solange Sondra Sonia Sonja Sophia Sophie Soraya Soledad Stacey Stacy Stella Stephanie Sue Sunita Suniva Sunniva
Susan Susanna Susannah Susanne Susie Suzanne Suzie Svetlana Sybil Sylvia Sylvie Tabitha Talia Tallulah Tamara Tammy Tamsin Tanya Tara Tasha Tatiana Tawny Temi Temitope Teresa Teri Tess Tessa Thandie Thandiwe Thea Thelma
Theodora Theresa Tiffany Tilda Tilly Tina Titilayo Toni Tova Tracey Tracy Tricia Trina Trish Trisha Trudy Tyra Uche Uma Una Ursula Uzo Valentina Valeria Valerie Vanessa Vera Verity Verna Veronica Vicki Vicky
Victoria Vidya Vilma Viola Violet Virginia Vivian Viviana Vivien Vivienne Wanda Wendy Wilhelmina Willa Wilma Winifred Winnie Winona Wren Wunmi Xanthe Xenia Ximena Xiomara Xochitl Yael Yasmin Yasmine Yolanda Yoko Yuki Yumi
Yvette Yvonne Zadie Zainab Zara Zelda Zena Zendaya Zinnia Zita Zoe Zoë Zoey Zola Zoya Zsa
`)

const masculine = words(`
Dutch Denver Memphis Houston Corin Tadgh Zubin Anurag Vikrant Jagmohan Senapathy Srinu Rajan Karthick Ambuj Faisal Shiraz Shahzad Waqas Bilal Usman Fahad Sajid Taslim Seun Rotimi Tunde Gbenga Segun Kola Dele Biodun Kunle Wole Jide Obinna Chukwudi Uche Ikenna Kwabena Kojo Yaw Kwadwo Sipho Themba Bongani Mandla Tshepo Kagiso Otieno Kamau Mwangi Barasa
Wim Karthick Huck Darnell Tucker
Gav Baz Daz Trev Nev Jez Loz Tez Dougie Dunc Gordy Ademola
Adekunle Adeyemi Babajide Deji Folarin Gboyega Jide Kolawole Kola Lekan Leke Muyiwa Niyi Odunlade Olalekan Olamide
Olanrewaju Olawale Oluwafemi Oluwatobi Rotimi Taye Tunji Yomi Chigozie Chijioke Chima Chukwuemeka Ebuka Ekene
Emenike Ikechukwu Izu Jideofor Kachi Kanayo Kenechukwu Nduka Okechukwu Okey Somto Ugochukwu Zubby Aminu Bashir Danjuma Nuhu Shehu Umaru Usman Kwaku Kwadwo
Adjetey Ekow Fiifi Majid Kariuki Karanja Kipchoge Kiprono Mutua Mutiso Ochieng Odhiambo Okoth Omondi Onyango Wafula Wanyama Njogu Gathoni Aamir Abhay Abhinav Adil Ajith
Akshaye Aloka Amol Anirudh Ankush Anurag Arshad Aryan Ashish Ashok Ashutosh Ayushmann Bhaskar Bhuvan Chandan Chiranjeevi Dhanush Dharmendra Dilip Fardeen Govinda Hansal Hemant Imtiaz
Jackky Jayasurya Jayaram Jitendra Kamal Kartik Kartikeya Kichcha Kunal Lakshya Mithun Mohanlal Mohsin Mukul Muthu Nagarjuna Nandamuri Nawazuddin Neeraj Nivin Parambrata Pavan Prabhas Prabhu
Pradeep Prasenjit Pratik Pratap Prithviraj Puneeth Purab Raghuveer Rajat Rajinikanth Rajpal Ranvir Ravindra Riteish Sachin Sahil Sameer Sathyaraj Satish Saurabh Shahrukh Shekhar Shreyas Siddhant
Sohail Sourav Sudeep Sudhir Sujoy Suniel Suriya Sushant Tarun Tovino Tusshar Uday Ujjwal Vaibhav Venkatesh Vidyut Vikas Vikrant Vineet Vinod Vivaan Yashpal Zain Zayed
Aodhán Bartley Caoimhín Colman Conall Daithí Diarmuid Domhnall Éanna Éamonn Fionnán Iarla Macdara Muiris Pádraic Peadar Phelim Ruadhán Rónán Séamas Tiernan Turlough Aneurin
Alun Bleddyn Bryn Cai Cadog Caradog Deiniol Dewi Emlyn Euros Garmon Geraint Glyn Gruffudd Gruff Guto Hefin Huw Ifan Ifor Illtyd Islwyn Ithel Jac
Llion Llŷr Macsen Maredudd Meirion Mihangel Osian Pryce Rhydian Siôn Steffan Tecwyn Trefor Tudur Wyn Callan Ewan Euan Ruairidh Struan Tavish Darryn Kerrod
Hone Hoani Ihaia Kahurangi Mikaere Pita Rawiri Tama Tamihana Temuera Tipene Jemaine Taika Joost Jeroen Maarten Matthijs Pieter Rutger Ruud Sander Sjoerd Teun Thijs
Wouter Asbjørn Bjarne Eirik Espen Haakon Halvor Håkon Jostein Kåre Kjell Kjetil Knut Magne Øystein Ragnar Sigurd Snorre Stellan Svein Terje Thorbjørn Torstein Trond
Trygve Ulf Vidar Bartosz Czesław Dariusz Grzegorz Jacek Janusz Jarosław Jerzy Krzysztof Leszek Maciej Marcin Mateusz Miłosz Paweł Przemysław Rafał Ryszard Sławomir Stanisław Szymon
Tadeusz Wojciech Zbigniew Andriy Dmytro Ihor Mykola Oleh Oleksandr Serhiy Taras Vasyl Volodymyr Yevhen Dmitry Evgeny Fyodor Gennady Grigory Maksim Oleg Pyotr Rostislav Ruslan
Stanislav Timofey Vadim Vasily Viktor Vladislav Yegor Dejan Dragan Goran Miloš Nebojša Nenad Radoslav Slobodan Vuk Zlatko Engin Halit Kerem Kıvanç Mehmet Murat Mustafa
Serkan Tolga Aitor Alvaro Álvaro Andoni Asier Borja Gorka Iker Imanol Iñaki Iñigo Josep Julen Lluís Mikel Oriol Pau Pere Quim Sergi Tomeu Unai
Xavi Cuauhtémoc Demián Heriberto Leonel Lisandro Maximiliano Nahuel Osvaldo Rogelio Tenoch Caetano Caio Cauã Irandhir João Lázaro Selton Thiago Hieu Hoang Khoa Phuc Quan
Tien Tuan Vinh Byung-hun Chan-wook Dong-hyun Gang-ho Hae-il Hyun-bin Jong-su Jung-jae Min-sik Sang-soo Sung-min Woo-bin Woo-sung Young-nam Akihiro Atsushi Daisuke Eiji Goro Hayato Hideaki
Hirokazu Isao Jiro Junichi Kazuhiro Kazuki Keigo Kenichi Kenjiro Kentaro Kiyoshi Koichi Koji Mamoru Masahiro Masaki Masato Mitsuo Naoki Noboru Nobuhiro Osamu Ryosuke
Ryuichi Satoshi Seiji Shigeru Shinichi Shinji Shohei Shota Susumu Tadanobu Taiki Takahiro Tatsuya Tetsuya Toru Toshiro Yasuhiro Yasujiro Yoji Yoshio Yosuke Yusuke Yutaka Anselm
Barnabas Crispin Digby Dunstan Ephraim Fitz Fitzgerald Gulliver Hereward Ignatius Inigo Jolyon Lemuel Ludo Lysander Nathanael Obadiah Octavius Osgood Peregrine Rollo Septimus Silas Tarquin
Tristram Ulysses Wilfrid Winthrop Zebedee Abner Amias Chet Cletus Cletis Enoch Harlan Hiram Jedediah Lamar Milt Mordecai Myron Orville Rexford Rhett Sherwin Thelonious Thurman
Ulrich Verne Waldo Waylon Weldon Wilmer Zeb Kostas Nikos Yannis Yiannis Giorgos Dimitris Panos Spiros Stelios Vangelis Teodoro Leandro Amadeo Anselmo Aurelio Baltasar Celestino
Cosme Eligio Fermín Florentino Gaspar Gonzalo Hipólito Isidro Jacinto Macario Nicanor Octavio Pascual Plácido Saturnino Teófilo Ulises Venancio Zacarías
Cy 
Larry Tyler Lance Marshall Travis Nate Denis Gerry Dane Monte Curtis Kent Sammy Mason Asher Kenneth Walt
Hemi Sione Bibhuti Charanjeet Nii Breandán Brendán Boyet Tane Wiremu Rangi Tamati Kimani Kamau Otieno Mwangi Njoroge Juma Baraka Sipho Thabo Themba Mandla Bongani Lwazi Sizwe Ieuan Emyr Gwyn Hywel Idwal Iolo Rhodri Aled Dafydd Emrys Owain Ruaraidh Hamish Torquil Lachie Murdo Alasdair Fearghal Donncha Micheál Proinsias Seosamh Tomás Ciarán Féilim Fiachra Naoise Rían Senan Subhash Debashish Ritwik Soumitra Prosenjit Abir Anirban Kaushik Utpal Joydeep Boman Farooq Naseer Pankaj Vinay Jaideep Gulshan Paresh Raghubir Duc Quang Isagani Crisanto Reynaldo Efe Kayode Dapo Wale Gbenga Ikenna Uchenna Kelechi Obiora Ade Segun Kojo Kweku Yaw Amadou Ousmane Suraj Naseeruddin Pankaj Rajkummar Manav Irrfan Shahid Saif Tushar Prithvi Dulquer Fahadh Mammootty Min-ho Sang-woo Joon-ho Kang-ho Seung-ho Takumi Ryota Haruki Jarlath Oisín Cathal Donnacha Tadhg Ultan Ruaridh Hamza Bilal Zafar Nasser Yasser Radek Bogdan Mircea Laszlo László Gábor Zoltán Miklos Sándor Ferenc
Aaron Abdul Abdullah Abel Abhishek Abraham Adam Adebayo Adewale Aditya Adolfo Adrian Ahmed Aidan Ajay Akin Akira Akshay Al Alain Alan Alasdair Albert Alberto Aldo Alec Alejandro Alessandro Alexander
Alexei Alf Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso Aloysius Alphonse Alvin Amado Ambrose Amir Amit Amitabh Amos Anand Anders André Andre Andreas Andrei Andrew Andy Angelo Angus Anil Ansel
Anthony Anton Antonio Antony Anupam Archie Armando Armin Arjun Arnold Art Arthur Arturo Arun Arvind Asif Aspen Atticus Augustus Austin Axel Ayo Babatunde Barnaby Barney Barry Bart Bartholomew Basil Bastian Beau Ben Benedict
Benicio Benito Benjamin Bennett Benny Bernard Bernardo Bernie Bert Bertrand Bharat Bill Billy Björn Bo Bob Bobby Bodhi Boris Brad Bradley Brady Bram Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Bud Buddy Burt Buster Byron Caleb
Callum Calum Calvin Carl Carlo Carlos Carlton Cary Casper Cecil Cedric Cesar César Chad Chaim Charles Charlie Cheech Chester Chidi Chike Chinedu Chinonso Chris Christian Christoph Christophe Christopher Chuck Chukwudi Cian Ciarán Ciaran Cillian Clarence Clark Claude
Claudio Clayton Clem Clement Cliff Clifford Clint Clinton Clive Clyde Cody Cole Colin Colm Colum Conal Conan Connor Conor Conrad Constantine Cormac Corey Cornelius Craig Cuthbert Cyril Cyrus Dai Dale Damian Damien Damon Dan Daniel Danny Dante Darren
Darius Darragh Darrell Darryl Dave David Davide Dean Declan Deepak Dennis Denzel Derek Dermot Derrick Des Desh Desmond Dev Dexter Dick Diego Dieter Dimitri Dinesh Dirk Dmitri Dom Domenico Dominic Dominik Don Donal Donald Donnie Doug Dougal Douglas Doyle Duane Dudley Duke
Duncan Dustin Dwayne Dwight Dylan Eamon Éamon Eamonn Earl Ed Eddie Eddy Edgar Edmund Eduardo Edvard Edward Edwin Efraín Egon Eli Elias Elijah Elliot Elliott Elmer Elton Elvis Emeka Emil Emilio Emmanuel Emmett Emre Enda Enrico Enrique Eoghan Eoin Eric Erich Erik Ernest Ernesto
Ernie Errol Erwin Esteban Ethan Étienne Eugene Eugenio Evan Everett Ezekiel Ezra Fabian Fabio Fabrice Farhan Faisal Feargal Federico Felipe Felix Ferdinand Fergal Fergus Fernando Fidel Filip Finbar Finlay Finn Fionn Fintan Floyd Forrest Francesco Francisco Franco François Frank Franklin Franz
Fred Freddie Frederic Frederick Friedrich Fritz Gabriel Gael Gareth Garrett Garth Gary Gavin Gaz Gene Geoff Geoffrey Georg George Gerald Gerard Gérard Gerhard Gethin Gianni Gideon Gil Gilbert Giles Giorgio Giovanni Girish Giuseppe Glen Glenn Godfrey Gordon Grady Graeme Graham Grant Greg
Gregg Gregor Gregory Griff Guido Guillaume Guillermo Gunnar Gunther Gurdeep Gus Gustav Gustavo Guy Gwilym Hal Hamish Hank Hans Harish Harold Harper Harrison Harry Harvey Hassan Hector Heinrich Heinz Hendrik Henri Henrik Henry Herb Herbert Herman Hideo Hiro Hiroshi Horace Horst Howard Hrithik
Hubert Hugh Hughie Hugo Humphrey Iain Ian Ibrahim Idris Ifeanyi Ignacio Igor Ike Imran Ira Irving Irwin Isaac Isaiah Ishaan Ishmael Ivan Ivar Ivor Jack Jackson Jacob Jacques Jai Jaime Jake Jakob Jamal James Jared Jarek Jarvis Jason Jasper Javed Javier Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jermaine
Jerome Jerry Jesper Jesús Jethro Jim Jimmy Joachim Joaquín Joaquin Joe Joel Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordi Jorge José Jose Josef Joseph Josh Joshua Josiah Juan Jude Jules Julian Julien Julio Julius Jürgen Justin Kabir Kai Karan Karim Karl Karthik Kazuo Keanu Keith Ken Kenji Kenneth
Kenny Kenzo Kev Kevin Kieran Kiefer Kip Kirk Klaus Kofi Konrad Konstantin Kris Kristoffer Kumar Kunle Kurt Kwabena Kwame Kwasi Kyle Lachlan Lars Laurence Lawrence Leander Lee Leif Len Lenny Leo Leon Leonard Leonardo Leopold Leroy Les Lester Lev Levi Lewis Liam Lincoln Linus Lionel Lloyd Logan Lonnie Lorcan Lorenzo Lou
Louie Louis Luc Luca Lucas Lucian Ludwig Luigi Luis Luke Luther Lyle Mack Magnus Mahesh Malachi Malachy Malcolm Malik Manfred Manish Manoj Manny Manuel Marc Marcel Marcello Marco Marcos Marcus Mariano Mario Mark Marko Marlon Mart Martin Marty Marvin Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maximilian Mel Melvin Merlin
Mervyn Micah Michael Michał Michel Mick Mickey Miguel Mike Mikhail Milan Miles Milo Milton Mitch Mitchell Mo Mohamed Mohammed Mohit Moritz Morris Mortimer Moses Moshe Muhammad Mukesh Murdo Murray Musa Naveen Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicky Nicolas Niall Nigel Nikhil Niklas Nikolai Nikolaj Niles Nils Nitin Nnamdi Noah Noel Norbert
Norm Norman Obi Obinna Ola Olaf Oliver Olivier Ollie Olu Olumide Omar Orlando Orson Oscar Osagie Osama Oskar Osman Oswald Otis Otto Owen Pablo Paddy Padraig Pádraig Paolo Pascal Patrick Paul Paulo Pavel Pedro Percival Percy Perry Pete Peter Phil Philip Philippe Phillip Pierce Pierre Piers Piotr Prakash Pranav Quentin Quincy Quinn Raúl Rafael Rafe Raghav Rahul Raj
Rajesh Rajiv Rakesh Ralph Ram Ramesh Ramiro Ramón Ramon Randall Randolph Randy Ranveer Ranbir Raoul Raphael Rashid Ravi Ray Raymond Reg Reggie Reginald Reinhard Reuben Rex Reza Rhys Ricardo Rich Richard Rick Ricky Rishi Roald Rob Robbie Robert Roberto Rocco Rocky Rod Roderick Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Ron Ronald Ronan Ronnie Rory Roscoe Ross Roy Ruairí Ruairi Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Rusty
Ryan Ryo Sal Salman Salvador Sam Sami Samir Samuel Sandeep Sandro Sandy Sanjay Santiago Sanjeev Saul Scott Scotty Seamus Séamus Sean Seán Sebastian Sebastián Segun Sergei Sergio Seth Shane Shaun Shawn Shea Sheldon Siddharth Sid Siegfried Simeon Simon Sinan Sol Solomon Spencer Spike Stan Stanley Stavros Stefan Stefano Stephan Stephen Sterling Steve Steven Stewart Stu Stuart Sunil Suresh Sven Sylvester Tad Takashi Takeshi Tariq Ted Teddy
Teo Terence Terrence Terry Thaddeus Theo Theodore Thierry Thomas Thor Thorsten Tiago Tim Timothy Tito Tobias Tobi Tobin Toby Todd Tolu Tom Tomás Tomasz Tommy Tony Trent Trevor Tristan Troy Tunde Tyrone Tyrell Tyrese Umar Umberto Upton Uwe Valentin Varun Vernon Vic Vicente Victor Vijay Vikram Vince Vincent Vincenzo Virgil Vishal Vito Vittorio Viv Vivek Vlad Vladimir Vusi Wade Wallace Wally Walt Walter Warren
Warrick Warwick Wayne Werner Wes Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Willis Winston Wolfgang Woody Wyatt Xander Xavier Yannick Yakubu Yash Yitzhak Yosef Yuri Yusuf Yves Zach Zachary Zack Zak Zane Zeke Ziggy Zoran Zubair Connie-Mack Big-Jim
`)

const either = words(`
Bebe Whoopi Charlton Adolphe Roddy Dianne Cloris Laraine Ving Melvyn Liev Yul Fredric Adrien Huntz Djimon Audie Keenan Marceline Edmond Dabney Delroy Héctor Blythe
Lukas Yaphet Telly Cullen Andie Zac Franchot Broderick Penélope Taraji Sessue Milla Hobart Fritzi Jena Kelsey Chiwetel Franklyn Cornel Dolph Famke Brie Barbra Marin
Crauford Jordana Shia Mila Wyndham Dyan Zooey Keir Margarita Leatrice Gaston Theda Creighton Tate Arliss Patton Missi Emile Chazz Neve Vivica Juno Mahlon Seena
Annabella Joely Mykelti Tobey Elke Rashida Dax Naomie Emory Glenne Udo Clea Rami Wendi Topher Rooney Kurtwood Cybill Diedrich Nastassja Rade Cicely Armie Laz Thurston
Thora Johnathon Jacki Rainn Omari Shohreh Kellan Philo Francelia Neville Arline Coleen Rubén Robby Trey Melora Mekhi Kenan Bokeem Tika Timothée Abbie Keke Elyse Patric Aline Gaby Wynne
Bonita Veda Sheree Inger Jami Esai Breckin Leelee Bibi Kelvin Sharlto Chadwick Ioan Maika Kaitlyn Léa Aasif Sanaa Kal Marton Hailee Lizzy Mantan Vinnie Eulalie Evalyn
Vola Kathlyn Hume Cesare Fannie Shawnee Cleavon Faizon Larenz Shaquille Téa Maury Bess Lainie Mischa Wendie Kerri Edi Gugu Noomi Shailene Mads Reece Hiroyuki Isabela Kaya Marley
Lafe Elissa Jenifer Sherri Pola Herschel Nita Lilli Akim Nestor Asa Efrem Lucien Binnie Neva Viveca Dorian Swoosie Marilu Vinessa Bailee Joaquim Pruitt Skeet Natascha Tzi Tatum
Tyne Kumail Lakeith Tye Glynn Eiza Freida Garret Isiah Demetri Skylar Jimmi Riz Beulah Katt Zazie Kodi Omid Eugenie Guinn Shannyn Aziz Ginnifer Horatio Cobie Jobyna Gayne
Peggie Lilyan Ione Teala Mala Lizabeth Mari Rossano Brion Nicollette Denholm Bridgette Julianna Kath Jameson Rance Jaeden Samara Niecy Mélanie Ebon Katheryn Lennie
Aunjanue Taron Tress Melonie Raf Anjanette Bertram Holbrook Kieron Freddy Tsuru Farley Loni Ricki Trini Joss Wil Pauly Eriq Elisa Elden Marianna Barnard
Gayle Taryn Clémence Yahya Brenton Iko Yara Idina Krysten Ewen Melina Milburn Jodelle Leighton Mollie Masi Analeigh Chelah Roselyn Mickie Amaury Cheri Bobb'e Mathilde Lonny
Ora Rubye Cyd Elisha Gilda Ena Onslow Arye Kadeem Nicol Nichelle Mariette Darlanne Vondie Izabella Marg Harve Tisha Dougray Parry Hallie Oded Scatman Jeannie
Arsenio Brooklynn Debby Issa Aldis Kiersey Lochlyn Daveed Jayma Utkarsh Adeel Carice Teyonah Sarita Morena Gwendoline Dianna Moisés Kali Nika Michiel Mahershala Ahna
Danai Adrianne Jorma Miley Hélène Alanna Gino Titus Brit Rodger Karel Vonetta Dickie Margia Justina Moe Keye Mignon Nance Helmut Tamlyn Reba
Jamey Costas Spalding Taran Ashleigh Reni Deon Glynnis Tippi Hoyt Didi Lonette Audra René Clu Marjoe Mamoudou Mehcad Jurnee Tichina Brían Marwan Mireille Rafi Taylour Pilou
Adriane Tig Zulay Taissa Adria Chaske Amandla Cassi Tamela Ritchie Odeya Kaley Jaimie Kaitlin Kiernan Navid Syd Efren Danneel Talulah Enver Macy Domenick Maile
Kym Yorick Leonor Isaach Merna Jimi Samm Fionnula Senta Estelita Lita Ruta Fess Janette Gerda Laverne Collette Georgie Courtenay Jetta Valeska Jimmie Curd Iggy Tomas
Balthazar Perrey Hakeem Niels Ornella Mariska Marlee Cyndi Kellie Salli Talisa Howie Tchéky Tori Madhur Youki Conchata Rutanya Dedee Ozzy Tahar
Lamorne Thomasin Demetrius Chace Odessa Phillipa Shameik Gabourey Cailee Misha Trevante Anson Kiana Alphonso Liliana Florian Angourie Hari Sheri Hiam Raffey Aksel Antje
Steffi Laird Zasu Fifi Tala Adhir Natassia Antoni Emilie Noureen Fulvio Aly Nelsan Marthe Bahar Ester Bobbi Mitchel Dania Keone Tracie Riki Charlyne
Akiva Pierfrancesco Annalise Affion Makenzie Franka Stana Lyriq Edythe Carmelita Benita Perla Enzo Sylva Virna Lumsden Casson Osa Kenne Arleen Nanette Richie Diahann
Maris Rufe Ilona Luise Nola Davey Majel Elmo Ethlyne Allene Turhan Gerrit Colby Phill Yancy Aida Krista Sandrine Linden Valarie
Tamala Levon Kel Arija Jaclyn Tonya Sandahl Gedde Haviland Liane Shanna Jsu Janina Claes Keean Nasim Himesh Minka Tuppence Marielle Joie Dulé Algee Teyana
Shamier Aya Clayne Marsai Raza Jaboukie Lashana Elpidia Dagmara Q'orianka Gaius Kuno Brianne Selenis Drea Joris Bojana Benno Aramis Robb Gilles Anjelah Shondrella Grayson Diora Ashlynn
Aron Waleed Quinton Maulik Dileep Olek Thure Crista Randal Brody Evanna Brennan Rachelle Rif Noam Elya Yvan Tiya Amr Mía Ilia Lior Ashlie Míriam
Chelcie Ayelet Faran Ellar Pasha Kristanna Tyson Marika Timm Minna Caryl Tullio Estella Predrag Khleo Faune Olesya Nona Mpho Manu Jareb
Mousa Anitra Uschi
Hollis
Harpreet Gurpreet Manpreet Kuldeep Jaswinder Harvinder Gurinder Rajinder Mohinder Sukhwinder Bimbo Tope Yemi Tayo Taiwo Kehinde Bolanle Ayodele Oluwaseun Seun Dayo Simi Teni Damilola Toluwalope Tosin Nonso Onyeka Chika Chidiebere Yinka Sola Seyi Femi Dara Minh Anh Thanh Linh Jools Shaz Wura Titi Mobolaji Lanre Makoto Kaoru Dele Rhun Adedayo Bolaji
Jay Zhang Sonny Clifton Johnnie Maddie Lesley Mathew Kelli Alyson Maia Thom Madge Britt Summer Cory Lucile Buck Kirby Lew Lyn Reed Wendell Françoise Lex Kristine Ward Judd Patty Traci Daryl Loren Griffin Collin Jonny Myles Stefanie Lenore Shari Boyd Terri Chandler Aubrey Leonid Ari Stéphane Wang Missy Willard Hillary Gigi Carleton Lowell Jean-Pierre Maxwell Pearl Ronny Carroll Curt Ally Armand Giancarlo Tia Corbin Debi August Dion Farrah Yang Garry Dixie Kari Jodi Cooper Gabe Donovan Raul Mac Darby Sammi Ashton Tania Meagan Aleksei India Abbey Reid Tanner Jenn Nolan Earle Alla Gabby Oren Khaled Jewel Nicki Mal Nana Vinny Kareem Wilford Persis Geena Sela Gena Sônia Suzy Macaulay Kirstie Clancy Anjelica Lolita Viggo Sherilyn Burgess Ossie Ami Shannen Stockard Keenen Fairuza Torie Tupac Lela Olympia Illeana Chevy Embeth Virginie Alfre Seann Mena Josann Wile
Adair Addie Aki Alex Ali Ariel Ashley Ash Avery Bailey Billie Blair Blake Bobbie Cameron Campbell Carey Casey Chandra Charley Chase Chi Corey Dakota Dallas Darcy Devon Devin Dusty Drew Eden Elliot Ellis Emerson Emery Evelyn Finley Francis Frankie Freddie Gale Hadley Harley
Harper Haru Hayden Hunter Indie Jae Jae-won Jamie Jaden Jess Jesse Ji-ho Ji-hoon Ji-woo Jin Jody Joey Jordan Jun Jun-ho Justice Kennedy Kendall Kerry Kiran Kit Kim Krishna Kristian Kylie Lane Lauren Lee Leigh Leslie Lin Logan London Lou Mackenzie Marion Micky Min Min-jun Min-seo Morgan Nat Nico Nikita Noor Page Parker Pat
Peyton Phoenix Quinn Rain Ray Reagan Reese Remy Ren Riley Rio River Robin Rowan Ryan Sacha Sage Sam Sasha Sawyer Seo-yeon Shay Shelby Sidney Skyler Soo-jin Star Stevie Storm Sunny Sydney Tayler Taylor Toby Tory Val Vivian Wei Whitney Xin Yan Yun-seo Ying Zuri Bronson Mackenzie Lorne Odell Lennox
`)

/** Given names that usually belong to women. */
export const feminineNames: ReadonlySet<string> = new Set(feminine)
/** Given names that usually belong to men. */
export const masculineNames: ReadonlySet<string> = new Set(masculine)
/** Every given name of the tables, whatever gender it goes with. */
export const givenNames: ReadonlySet<string> = new Set([...feminine, ...masculine, ...either])
